"""Where a command touches the disk, and what can be made to go wrong there: strace does it to the real program."""

import collections
import re

# The calls by which a program changes a disk, and those by which it looks at one.
CHANGES = ["write", "pwrite64", "writev", "fsync", "fdatasync", "syncfs", "ftruncate", "rename", "renameat", "renameat2",
           "unlink", "unlinkat", "mkdir", "mkdirat", "rmdir", "link", "linkat", "fchmod", "fchmodat", "chmod", "fallocate"]
LOOKS = ["openat", "open", "close", "read", "pread64", "getdents64", "fstat", "newfstatat", "flock", "fcntl"]
ERRORS = ["ENOSPC", "EIO", "EROFS", "EDQUOT", "EINTR"]
# What a disk goes on saying once it has begun, and by which calls.
LASTING = ["ENOSPC", "EIO", "EROFS"]

Point = collections.namedtuple("Point", "call number isChange")
Fault = collections.namedtuple("Fault", "name options limit")
LINE = re.compile(r"^(\d+) +(\w+)\((.*)$")


def points(scene, words, extra=()):
    """The calls of the program's own thread that touch the scene, each with its number among the calls of its name."""
    log = scene.path + ".trace"
    scene.run(["strace", "-f", "-y", "-o", log, *words], extra)
    counts, found, first = collections.Counter(), [], None
    with open(log, errors="replace") as lines:
        for line in lines:
            match = LINE.match(line)
            if not match:
                continue
            first = first or match[1]
            if match[1] != first:
                continue
            counts[match[2]] += 1
            # What is only named within the directory is seen by its folder's open descriptor, or by its relative path.
            if match[2] in CHANGES + LOOKS and touches(scene, match[3]):
                is_change = match[2] in CHANGES or any(flag in match[3] for flag in ("O_CREAT", "O_WRONLY", "O_RDWR"))
                found.append(Point(match[2], counts[match[2]], is_change))
    return found


def touches(scene, arguments):
    """Whether a call names something in the scene, which is also where it starts from."""
    named = re.sub(r"AT_FDCWD<[^>]*>", "AT_FDCWD", arguments)
    relative = re.search(r'^(AT_FDCWD, )?"(?!/)[^"]', named)
    return bool(relative) or re.search(re.escape(scene.path) + r'[/>"]', named) is not None


def faults(all_points, largest):
    """Every fault to be tried with a command, as strace is told of it."""
    for index, point in enumerate(all_points):
        place = f"{point.call} {point.number}"
        yield Fault(f"killed at {place}", [inject(point, "signal=KILL")], None)
        if point.call in ("close", "fcntl"):
            continue
        # A look fails in fewer ways than a change.
        errors = ERRORS if point.isChange else ["EIO", "EINTR"]
        for error in errors:
            yield Fault(f"{error} at {place}", [inject(point, f"error={error}")], None)
        if point.call in ("write", "pwrite64"):
            yield Fault(f"nothing written at {place}", [inject(point, "retval=0")], None)
        if point.call in CHANGES:
            for error in LASTING:
                yield Fault(f"{error} from {place} on", lasting(all_points[index:], error), None)
    # The kernel itself writes short where a file may not grow: at every length but the largest written.
    for limit in range(0, largest, max(1, largest // 64)):
        yield Fault(f"no file beyond {limit} bytes", [], limit)


def inject(point, what):
    return f"inject={point.call}:{what}:when={point.number}"


def lasting(rest, error):
    """The same answer from every call that changes the disk, from here on."""
    seen = {}
    for point in rest:
        if point.call in CHANGES and point.call not in ("fchmod", "fchmodat", "chmod"):
            seen.setdefault(point.call, point.number)
    return [f"inject={call}:error={error}:when={number}+" for call, number in seen.items()]


def suffer(scene, words, fault, extra=()):
    """Runs a command with a fault; answers its exit status, its words, and whether the fault came about."""
    if fault.limit is not None:
        before = ["prlimit", f"--fsize={fault.limit}"]
        return (*scene.run(words, extra, before), True)
    log = scene.path + ".trace"
    calls = ",".join(option.split("=")[1].split(":")[0] for option in fault.options)
    options = [word for option in fault.options for word in ("-e", option)]
    before = ["strace", "-f", "-o", log, "-e", "trace=" + calls, *options]
    status, out, err = scene.run(words, extra, before)
    with open(log, errors="replace") as lines:
        text = lines.read()
    return status, out, err, "(INJECTED)" in text or "killed by SIGKILL" in text


def allowed():
    """Whether programs may be traced here; a sentence where they may not."""
    import shutil
    import subprocess
    if not shutil.which("strace"):
        return "strace is not installed (Debian: apt-get install strace)"
    tried = subprocess.run(["strace", "-f", "-o", "/dev/null", "true"], capture_output=True)
    return None if tried.returncode == 0 else "programs may not be traced here (ptrace is not allowed)"


