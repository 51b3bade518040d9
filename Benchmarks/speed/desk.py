"""The desk on a terminal: frames, keys, memory and idleness."""
import os
import statistics
import subprocess
import time

from .table import spent
from .terminal import Program, frames
from .timing import in_turn


def opened(bench):
    """A desk that has settled, on the list of actions."""
    program = Program(bench.heed, **desk_environment(bench))
    while "Benchmark Board" not in program.screen.text:
        program.read(0.2)
    program.read(1.5)
    program.press(b"4", 2.0)
    return program


def desk_environment(bench):
    environment = bench.records.environment()
    return {name: environment[name] for name in environment if os.environ.get(name) != environment[name]}


def opening(bench):
    environment = desk_environment(bench)
    # The tour is over after the first time.
    program = opened(bench)
    for key in (b"\x1b", b"q"):
        program.press(key, 1.0)
    program.end()
    found = [frames(bench.heed, "Checking", "Benchmark Board", **environment) for _ in range(5)]
    first, settled = (statistics.median(times[place] for times in found) for place in (0, 1))
    bench.figures.update({"first frame": first, "settled frame": settled})
    bench.table.ratio("desk: first frame", "under 40 ms", first, 40, f"{first:.1f} on the clock")
    if "git" in bench.peers:
        git = in_turn({"git": (["git", "-C", bench.records.register, "status"], None)}, 5)["git"]
        bench.table.least(
            "desk: settled frame beside git status", "4x sooner", git.clock / settled, 4, f"{settled:.1f} | git {spent(git)}")
    if "vd" in bench.peers:
        table = f"{bench.records.peers}/actions.csv"
        _, vd = frames(["vd", table], "plan", f"{bench.size} rows", quiet=2.0, **environment)
        bench.table.least("desk: settled frame beside VisiData", "40x sooner", vd / settled, 40, f"{settled:.1f} | vd {vd:.0f}")
    resting(bench)


def resting(bench):
    program = opened(bench)
    status = open(f"/proc/{program.pid}/status").read()
    most, held = (int(line.split()[1]) * 1024 for name in ("VmHWM", "VmRSS") for line in status.splitlines() if line.startswith(name))
    bench.table.ratio(
        "desk: memory", "1.2x the JSON", most / bench.records.bytes, 1.2,
        f"{most / 1e6:.0f} MB at most, {held / 1e6:.0f} MB held | JSON {bench.records.bytes / 1e6:.0f} MB")
    before = switches(program.pid)
    time.sleep(10)
    count = sum(times - before.get(task, 0) for task, times in switches(program.pid).items())
    bench.table.fact("desk: wake-ups in ten idle seconds", "none", str(count), count == 0, "")
    program.end()


def switches(pid):
    """How often each thread has been put on a core."""
    found = {}
    for task in os.listdir(f"/proc/{pid}/task"):
        lines = open(f"/proc/{pid}/task/{task}/status").read().splitlines()
        found[task] = sum(int(line.split()[1]) for line in lines if "voluntary_ctxt_switches" in line)
    return found


def cursor(bench):
    """The desk and a bare list, key by key in turn."""
    peer = f"{bench.work}/cursor-list"
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "cursor-list.c")
    subprocess.run(["cc", "-O2", source, "-o", peer, "-lncursesw", "-ltinfo"], check=True)
    programs = {"desk": opened(bench), "list": Program([peer, f"{bench.records.peers}/actions.csv"])}
    programs["list"].read(1.0)
    found = {name: [] for name in programs}
    for turn in range(60):
        for name, program in programs.items():
            found[name].append(program.press(b"j" if turn % 20 < 15 else b"k", 0.04))
    times = {name: statistics.median(press[0] for press in presses) for name, presses in found.items()}
    sent, cells = (sum(press[place] for press in found["desk"]) for place in (1, 2))
    peer_sent, peer_cells = (sum(press[place] for press in found["list"]) for place in (1, 2))
    for program in programs.values():
        program.end()
    bench.table.ratio(
        "desk: cursor key to frame", "1.5x a bare list", times["desk"] / times["list"], 1.5,
        f"{times['desk']:.2f} | bare list {times['list']:.2f} on the clock")
    bench.table.ratio(
        "desk: bytes for each cell changed", "1.2", sent / max(1, cells), 1.2,
        f"{sent / 60:.0f} bytes, {cells / 60:.0f} cells a key | bare list {peer_sent / 60:.0f} bytes, {peer_cells / 60:.0f} cells")
