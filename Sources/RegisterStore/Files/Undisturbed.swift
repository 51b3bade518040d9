import Glibc

/// Asks the system again where a signal came between, as often as that happens.
///
/// - Returns: what the call answered; with less than nothing `errno` says why.
func undisturbed(_ call: () -> Int32) -> Int32 {
  while true {
    let answer = call()
    if answer >= 0 || errno != EINTR { return answer }
  }
}
