"""Whole cold processes: starting, listing, alerts, one record, and the rebuild of the index."""
import os
import shutil
import subprocess
import json

from .table import spent
from .timing import in_turn, median, once


def start(bench):
    both = in_turn(
        {"heed": (bench.heed + ["--version"], None), "sqlite3": (["sqlite3", "-version"], None)}, bench.runs * 10)
    bench.table.ratio(
        "heed --version", "1.5x sqlite3", both["heed"].cpu / both["sqlite3"].cpu, 1.5,
        f"{spent(both['heed'])} | sqlite3 {spent(both['sqlite3'])}")


def lists(bench):
    records, environment = bench.records, bench.records.environment()
    day = ["--today", bench.today]
    asked = {"heed": (bench.heed + ["list", "actions", "is:overdue agency:police", "--json"] + day, environment)}
    questions = records.questions()
    asked.update({name: (words, environment) for name, words in questions.items() if name in bench.peers})
    asked["alerts"] = (bench.heed + ["alerts"] + day, environment)
    asked["show"] = (bench.heed + ["show", f"PLAN-{bench.today[:4]}-7"] + day, environment)
    slow = {"recsel": 3, "task": 3, "jq": 3}
    costs = in_turn(asked, {name: min(bench.runs, slow.get(name, bench.runs)) for name in asked})
    heed = costs["heed"]
    bench.figures.update(list=heed.cpu, alerts=costs["alerts"].cpu, show=costs["show"].cpu)
    for name, limit in (("recsel", 50), ("task", 30), ("jq", 20)):
        if name in costs:
            bench.table.least(
                f"late actions of the police: beside {name}", f"{limit}x sooner", costs[name].cpu / heed.cpu, limit,
                f"{spent(heed)} | {name} {spent(costs[name])}")
    if "sqlite3" in costs:
        bench.table.ratio(
            "late actions of the police: beside sqlite3", "1.5x sqlite3", heed.cpu / costs["sqlite3"].cpu, 1.5,
            f"{spent(heed)} | sqlite3 {spent(costs['sqlite3'])}")
    bench.table.ratio(
        "heed alerts", "3x the list", costs["alerts"].cpu / heed.cpu, 3, f"{spent(costs['alerts'])} | list {spent(heed)}")
    bench.table.fact("heed show PLAN", "", f"{costs['show'].cpu:.1f} ms", None, spent(costs["show"]))


def rebuild(bench):
    records, environment = bench.records, bench.records.environment()
    words = bench.heed + ["list", "actions", "is:overdue agency:police", "--json", "--today", bench.today]
    costs, decoded = [], []
    for _ in range(3):
        shutil.rmtree(f"{records.register}/.heed/cache", ignore_errors=True)
        costs.append(once(words, environment))
        found = subprocess.check_output([f"{bench.tools}/heed-benchmark-decoder", records.register])
        decoded.append(json.loads(found)["milliseconds"])
    once(words, environment)
    cost, decoder = median(costs), sorted(decoded)[1]
    bench.figures["rebuild"] = cost.cpu
    bench.table.least(
        "index from nothing", "8x JSONDecoder", decoder / cost.clock, 8,
        f"{spent(cost)} ({records.bytes / cost.clock / 1000:.0f} MB/s, {cost.cpu / cost.clock:.1f} cores) | decoder {decoder:.0f}")


def growth(bench):
    """What the register's ten times as many records cost, beside the figures of the run at a tenth of the size."""
    before = bench.earlier()
    for name, limit in (("show", 1.2), ("list", 10), ("alerts", 10), ("rebuild", 10), ("first frame", 1.2), ("settled frame", 10)):
        if name in bench.figures and before.get(name):
            bench.table.ratio(
                f"growth of {name} at ten times the records", "constant" if limit < 2 else "10x at most",
                bench.figures[name] / before[name], limit, f"{bench.figures[name]:.1f} | before {before[name]:.1f}")
