"""Times programs in turn (A B A B ...), each as a whole cold process with a warm file cache and its output thrown away."""
import os
import statistics
import time
from dataclasses import dataclass


@dataclass
class Cost:
    """Milliseconds on the clock and on the processors."""

    clock: float
    cpu: float


def once(words, environment=None):
    """Runs a program and tells what it cost, whatever its exit status."""
    null = os.open(os.devnull, os.O_RDWR)
    actions = [(os.POSIX_SPAWN_DUP2, null, stream) for stream in (0, 1, 2)]
    start = time.monotonic()
    child = os.posix_spawnp(words[0], words, environment or os.environ, file_actions=actions)
    _, _, usage = os.wait4(child, 0)
    clock = time.monotonic() - start
    os.close(null)
    return Cost(clock * 1000, (usage.ru_utime + usage.ru_stime) * 1000)


def median(costs):
    return Cost(statistics.median(c.clock for c in costs), statistics.median(c.cpu for c in costs))


def in_turn(commands, runs):
    """Medians of several commands, by name: each is run once to warm the caches, then all in turn.

    `commands` is {name: (words, environment)}; `runs` how often, or {name: how often} where some are slow.
    """
    often = runs if isinstance(runs, dict) else dict.fromkeys(commands, runs)
    costs = {name: [] for name in commands}
    for words, environment in commands.values():
        once(words, environment)
    for turn in range(max(often.values())):
        for name, (words, environment) in commands.items():
            if turn < often[name]:
                costs[name].append(once(words, environment))
    return {name: median(found) for name, found in costs.items()}
