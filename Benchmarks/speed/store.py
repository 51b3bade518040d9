"""The register's own work: durable edits and their syncs, search, and an index that is never fooled."""
import glob
import json
import os
import random
import re
import shutil
import subprocess
import tempfile

from .records import Records


def inside(bench, *words):
    return json.loads(subprocess.check_output([f"{bench.tools}/heed-benchmark-inside", *words]))


def edits(bench):
    one = inside(bench, "edits", bench.records.register, "40")
    bench.table.ratio(
        "one durable edit, in the open program", "1.3x the floor", one["edit"] / one["floor"], 1.3,
        f"{one['edit']:.1f} | as many syncs and nothing else {one['floor']:.1f}")
    plan = f"PLAN-{bench.today[:4]}-9"
    count = syncs(bench.heed + ["edit", plan, "--title", f"Learning told anew {os.getpid()}", "--quiet"], bench.records.environment())
    if count is not None:
        bench.table.fact("one durable edit: syncs", "5 at most", str(count), count <= 5, "heed edit PLAN")
    plans = min(1_000, bench.size // 20)
    inside_words = [f"{bench.tools}/heed-benchmark-inside", "bulk", bench.records.register, str(plans)]
    many = inside(bench, *inside_words[1:])
    bench.table.least(
        f"{plans} plans edited at once", "8x one by one", many["one by one"] / many["bulk"], 8,
        f"{many['bulk']:.0f} | one by one {many['one by one']:.0f}")
    count = syncs(inside_words, None)
    if count is not None:
        # The measure makes three such changes, and thirty single ones in turn with each.
        each = (count - 3 * 30 * 5) / 3
        bench.table.fact(f"{plans} plans edited at once: syncs", "5 at most", f"{each:.0f}", each <= 5, "")


def syncs(words, environment):
    if not shutil.which("strace"):
        return None
    with tempfile.NamedTemporaryFile("r") as trace:
        calls = "trace=fsync,fdatasync,syncfs,sync,sync_file_range,msync"
        subprocess.run(
            ["strace", "-f", "-o", trace.name, "-e", calls, *words], env=environment or os.environ, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, check=True)
        return len(re.findall(r"(?:sync|syncfs|sync_file_range)\(.*= 0", trace.read()))


def search(bench):
    found = inside(bench, "search", bench.records.register, "lantern", "discharge", "checklist")
    bench.table.ratio(
        "text search", "2x memmem", found["search"] / found["memmem"], 2, f"{found['search']:.1f} | memmem {found['memmem']:.1f}")
    bench.table.ratio("text search: worst key of a growing word", "under 4 ms", found["worst key"], 4, f"{found['worst key']:.1f}")


def fooled(bench):
    """Other programs change one letter at a time in the same second, put the time back, and every answer is looked at."""
    records = Records(f"{bench.work}/fooled", bench.tools, 1_000, bench.today, cases=0, audits=0)
    environment, draw = records.environment(), random.Random(7)
    words = bench.heed + ["list", "actions", "--json", "--today", bench.today]
    texts = {action["reference"]: action["text"] for action in json.loads(subprocess.check_output(words, env=environment))}
    paths = sorted(glob.glob(f"{records.register}/plans/*/*.json"))
    missed = 0
    for turn in range(250):
        for path in draw.sample(paths, 40):
            change(path, texts, draw)
        seen = {action["reference"]: action["text"] for action in json.loads(subprocess.check_output(words, env=environment))}
        missed += sum(seen.get(reference) != text for reference, text in texts.items())
    shutil.rmtree(f"{records.register}/.heed/cache", ignore_errors=True)
    anew = {action["reference"]: action["text"] for action in json.loads(subprocess.check_output(words, env=environment))}
    bench.table.fact(
        "10000 edits by others, same size, same second", "all seen", f"{missed} missed", missed == 0 and anew == texts,
        "250 commands, each after 40 edits; then once from nothing")


def change(path, texts, draw):
    """One letter of one action's text, in place or by a new file, with the time of the last change put back."""
    before = os.stat(path)
    text = open(path).read()
    plan = json.loads(text)
    number = draw.randrange(len(plan["actions"]))
    old = plan["actions"][number]["text"]
    place = draw.randrange(len(old) - 12)
    letter = draw.choice("abcdefghijklmnopqrstuvwxyz")
    new = old[:place] + letter + old[place + 1 :]
    text = text.replace(json.dumps(old), json.dumps(new), 1)
    target = path if draw.random() < 0.5 else path + "~"
    with open(target, "r+" if target == path else "w") as file:
        file.write(text)
    os.utime(target, ns=(before.st_atime_ns, before.st_mtime_ns))
    if target != path:
        os.rename(target, path)
    texts[f"{plan['reference']}/1/{plan['actions'][number]['ref']}"] = new
