"""What a program did to a disk, read from strace: the system calls of the real program and the bytes they carried."""

import os
import re

CALLS = ("openat,open,creat,write,pwrite64,writev,ftruncate,truncate,rename,renameat,renameat2,unlink,unlinkat,rmdir,"
         "mkdir,mkdirat,link,linkat,symlink,symlinkat,fsync,fdatasync,syncfs,sync,fallocate,copy_file_range")
# Calls that would change the disk in a way that the model does not know; a session that makes one cannot be replayed.
UNKNOWN = {"writev", "truncate", "symlink", "symlinkat", "fallocate", "copy_file_range", "creat"}
WORD = re.compile(r'"((?:\\x[0-9a-f]{2})*)"|(AT_FDCWD|\d+)<((?:\\x[0-9a-f]{2})*)>|(-?\d+)|([A-Z_|0-9a-z]+)')


def record(scene, words, extra=()):
    """Runs words and answers their exit status and what they did: (call, arguments, result), paths made whole."""
    log = scene.path + ".trace"
    before = ["strace", "-f", "-y", "-xx", "-s", str(1 << 26), "-o", log, "-e", "trace=" + CALLS]
    status, _, err = scene.run(words, extra, before)
    with open(log) as lines:
        return status, err, [step for step in map(step_of, joined(lines)) if step]


def joined(lines):
    """Calls that another thread interrupted in the telling, put together again."""
    open_calls = {}
    for line in lines:
        pid, _, rest = line.rstrip("\n").partition(" ")
        rest = rest.strip()
        if rest.endswith("<unfinished ...>"):
            open_calls[pid] = rest[: -len("<unfinished ...>")]
        elif rest.startswith("<... "):
            yield open_calls.pop(pid, "") + rest.partition("resumed>")[2]
        else:
            yield rest


def step_of(line):
    match = re.match(r"(\w+)\((.*)\) += (-?\d+)(?:<(.*)>)?", line)
    if not match or match[3].startswith("-"):
        return None
    call, result = match[1], int(match[3])
    if call in UNKNOWN:
        raise SystemExit(f"The model of a disk does not know {call}: {line[:200]}")
    words = [word_of(found) for found in WORD.finditer(match[2])]
    return call, words, result


def word_of(found):
    if found[1] is not None:
        return bytes.fromhex(found[1].replace("\\x", ""))
    if found[2]:
        return Opened(bytes.fromhex(found[3].replace("\\x", "")).decode())
    return int(found[4]) if found[4] else found[5]


class Opened(str):
    """The path that a descriptor stands for."""


def whole(folder, name):
    return os.path.normpath(os.path.join(folder, name.decode()))
