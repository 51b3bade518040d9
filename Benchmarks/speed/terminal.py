"""A pseudo-terminal that programs are run on, and the screen that their output paints."""
import codecs
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

ROWS, COLUMNS = 40, 120
SEQUENCE = re.compile(r"\x1b(?:\[([?>!]?)([0-9;:]*)([ -/]*[@-~])|\][^\x07\x1b]*(?:\x07|\x1b\\)|[()*+].|P[^\x1b]*\x1b\\|[ -/]*[0-OQ-Z\\^-~])", re.S)


class Screen:
    """The cells that a program's output leaves, each a letter and how it is shown; enough of xterm for what ncurses sends."""

    def __init__(self):
        self.cells = [[(" ", "")] * COLUMNS for _ in range(ROWS)]
        self.row = self.column = 0
        self.style, self.last, self.rest = "", " ", ""
        self.top, self.bottom = 0, ROWS - 1
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def feed(self, data):
        text = self.rest + self.decoder.decode(data)
        self.rest, at = "", 0
        while at < len(text):
            if text[at] == "\x1b":
                found = SEQUENCE.match(text, at)
                if not found:
                    self.rest = text[at:]
                    return
                if found.group(3):
                    self.obey(found.group(1), found.group(2), found.group(3))
                elif found.group(0) == "\x1bM":
                    self.reverse_line()
                at = found.end()
            else:
                self.put(text[at])
                at += 1

    def put(self, letter):
        if letter == "\r":
            self.column = 0
        elif letter == "\n":
            self.line()
        elif letter == "\b":
            self.column = max(0, self.column - 1)
        elif letter >= " ":
            if self.column >= COLUMNS:
                self.column = 0
                self.line()
            self.cells[self.row][self.column] = (letter, self.style)
            self.last = letter
            self.column += 1

    def line(self):
        if self.row == self.bottom:
            self.scroll(1)
        else:
            self.row = min(ROWS - 1, self.row + 1)

    def reverse_line(self):
        if self.row == self.top:
            self.scroll(-1)
        else:
            self.row = max(0, self.row - 1)

    def scroll(self, count, top=None):
        top = self.top if top is None else top
        region = self.cells[top : self.bottom + 1]
        empty = [[(" ", self.style)] * COLUMNS for _ in range(min(abs(count), len(region)))]
        region = region[count:] + empty if count > 0 else empty + region[: len(region) + count]
        self.cells[top : self.bottom + 1] = region

    def erase(self, row, start, end):
        for column in range(max(0, start), min(COLUMNS, end)):
            self.cells[row][column] = (" ", self.style)

    def obey(self, mark, numbers, letter):
        if mark:
            return
        values = [int(n) if n.isdigit() else 0 for n in numbers.split(";")]
        first = max(1, values[0])
        if letter in "Hf":
            self.row = min(ROWS, first) - 1
            self.column = min(COLUMNS, max(1, values[1]) if len(values) > 1 else 1) - 1
        elif letter == "d":
            self.row = min(ROWS, first) - 1
        elif letter == "G":
            self.column = min(COLUMNS, first) - 1
        elif letter == "A":
            self.row = max(0, self.row - first)
        elif letter == "B":
            self.row = min(ROWS - 1, self.row + first)
        elif letter == "C":
            self.column = min(COLUMNS - 1, self.column + first)
        elif letter == "D":
            self.column = max(0, self.column - first)
        elif letter == "m":
            self.style = "" if numbers in ("", "0") else (self.style + ";" if values[0] else "") + numbers
        elif letter == "r":
            self.top, self.bottom = first - 1, (values[1] if len(values) > 1 and values[1] else ROWS) - 1
        else:
            self.change(letter, first, values[0])

    def change(self, letter, first, given):
        row, column = self.cells[self.row], self.column
        if letter == "K":
            self.erase(self.row, column if given == 0 else 0, COLUMNS if given != 1 else column + 1)
        elif letter == "J":
            if given == 0:
                self.erase(self.row, column, COLUMNS)
            for line in range(self.row + 1 if given == 0 else 0, ROWS):
                self.erase(line, 0, COLUMNS)
        elif letter == "X":
            self.erase(self.row, column, column + first)
        elif letter == "b":
            for _ in range(first):
                self.put(self.last)
        elif letter == "P":
            self.cells[self.row] = row[:column] + row[column + first :] + [(" ", self.style)] * min(first, COLUMNS - column)
        elif letter == "@":
            self.cells[self.row] = (row[:column] + [(" ", self.style)] * first + row[column:])[:COLUMNS]
        elif letter == "L":
            self.scroll(-first, self.row)
        elif letter == "M":
            self.scroll(first, self.row)
        elif letter in "ST":
            self.scroll(first if letter == "S" else -first)

    def copy(self):
        return [list(row) for row in self.cells]

    def changed(self, before):
        """How many cells are not what they were."""
        return sum(a != b for new, old in zip(self.cells, before) for a, b in zip(new, old))

    @property
    def text(self):
        return "\n".join("".join(letter for letter, _ in row) for row in self.cells)


class Program:
    """A program on a terminal of 120 columns and 40 rows."""

    def __init__(self, words, **environment):
        self.screen = Screen()
        self.started = time.monotonic()
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            os.environ.update(environment, TERM="xterm-256color", LANG="C.UTF-8")
            fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.execvp(words[0], words)

    def read(self, quiet):
        """Reads until nothing has come for so many seconds; answers with (seconds since `started`, bytes) for each piece."""
        pieces = []
        while select.select([self.file], [], [], quiet)[0]:
            try:
                data = os.read(self.file, 1 << 16)
            except OSError:
                break
            pieces.append((time.monotonic() - self.started, len(data)))
            self.screen.feed(data)
        return pieces

    def press(self, key, quiet=0.1):
        """Milliseconds from a key to the first byte of what it changes, the bytes, and the cells that changed."""
        before = self.screen.copy()
        self.started = time.monotonic()
        os.write(self.file, key)
        pieces = self.read(quiet) or [(0, 0)]
        return pieces[0][0] * 1000, sum(count for _, count in pieces), self.screen.changed(before)

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.file)


def frames(words, first_word, settled_word, quiet=1.0, **environment):
    """Milliseconds from a program's start until one word stands on its screen, and until another does and nothing more comes."""
    program = Program(words, **environment)
    first = last = None
    while last is None and select.select([program.file], [], [], 120)[0]:
        try:
            program.screen.feed(os.read(program.file, 1 << 16))
        except OSError:
            break
        moment, text = time.monotonic() - program.started, program.screen.text
        if first is None and (first_word in text or settled_word in text):
            first = moment
        if settled_word in text:
            last = moment
    rest = program.read(quiet)
    program.end()
    if last is None:
        raise SystemExit(f"{words[0]} did not show {settled_word!r} within two minutes")
    return first * 1000, (rest[-1][0] if rest else last) * 1000
