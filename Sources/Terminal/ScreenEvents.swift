import Drawing
import Glibc

extension CursesScreen {
  /// Waits for the next event; `.tick` after `milliseconds` without one (nil waits for ever). Ctrl-Z suspends the
  /// program here and is followed by `.resize`, which asks for a new drawing.
  ///
  /// - Parameter watched: a descriptor that wakes it too, for as long as there is something to read there.
  public func nextEvent(timeout milliseconds: Int? = nil, watching watched: Int32? = nil) -> Event {
    let deadline = milliseconds.map { Self.now() + max(0, $0) }
    while true {
      if let event = takePending() { return event }
      let wait = wait(until: deadline)
      switch poll(for: wait, watched) {
      case .ready: continue
      case .watched: return .wake
      case .ended: return .terminate
      case .silent where decoder.isWaiting: pending += decoder.flush()
      case .silent: if deadline.map({ Self.now() >= $0 }) ?? false { return .tick }
      }
    }
  }

  private enum Answer { case ready, watched, silent, ended }

  /// Half a key is given 20 ms to become whole, so that Esc acts within 30; a paste is given a second.
  private func wait(until deadline: Int?) -> Int32 {
    if decoder.isWaiting { return decoder.isPasting ? 1000 : 20 }
    return deadline.map { Int32(clamping: max(0, $0 - Self.now())) } ?? -1
  }

  private func poll(for milliseconds: Int32, _ watched: Int32?) -> Answer {
    // The system passes over a descriptor below 0.
    var sources = [pipe.readEnd, input, watched ?? -1].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = Glibc.poll(&sources, 3, milliseconds)
    if count < 0 { return errno == EINTR ? .ready : .ended }
    if count == 0 { return .silent }
    if sources[0].revents != 0 { pipe.takeNotices().forEach(take) }
    guard sources[1].revents != 0 else { return sources[2].revents != 0 ? .watched : .ready }
    return readInput() ? .ready : .ended
  }

  /// Whether the terminal is still there.
  private func readInput() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(input, &bytes, bytes.count)
    if count > 0 { pending += decoder.decode(bytes[..<count]) }
    return count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN))
  }

  private func take(_ notice: SignalPipe.Notice) {
    switch notice {
    case .wake: pending.append(.wake)
    case .resized:
      adoptSize()
      pending.append(.resize(size))
    case .suspend: suspend()
    case .continued: comeBack()
    case .interrupt, .terminate: pending.append(.terminate)
    }
  }

  private func takePending() -> Event? {
    while !pending.isEmpty {
      let event = pending.removeFirst()
      guard event == .key(.control("z")) else { return withDoublePress(event) }
      suspend()
    }
    return nil
  }

  /// Two presses at one place within 400 ms are a double press.
  private func withDoublePress(_ event: Event) -> Event {
    guard case .mouse(.press, let place) = event else { return event }
    let time = Self.now()
    defer { lastPress = (place, time) }
    guard let lastPress, lastPress.place == place, time - lastPress.milliseconds < 400 else { return event }
    return .mouse(.doublePress, at: place)
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
