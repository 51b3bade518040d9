"""Heed under faults: commands that differ in what they write, and the oracle that says what came of one."""

import os
import re

import program

TODAY = "2026-11-21"
SHEET = ("Objective,Ref,Action,Lead Agency,Timescale,Progress,BRAG\r\n"
         "1,1,See that staff are trained,Police,31/12/2026,03/02/2026: begun,Green\r\n"
         "1,2,Read ten files,Housing,31/12/2026,,\r\n1,3,Tell the board,Police,30/11/2026,,Amber\r\n")
GRADES = "Case,Question,Grade\r\n"
RANDOM = re.compile(r"\b[a-z0-9]{12}\b|\b[0-9a-f]{64}\b|\b[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z|-[a-z0-9]{5}(?=\.json)")


class Heed(program.Program):
    name = "heed"

    def __init__(self, binary):
        self.binary = binary

    def extra(self, scene):
        return {"HEED_REGISTER": scene.path + "/register"}

    def words(self, *words):
        return [self.binary, *words, "--today", TODAY]

    def prepare(self, scene):
        """A board with agencies, a plan of three actions and a case."""
        write(scene, "plan.csv", SHEET)
        write(scene, "file.txt", "a training register\n")
        write(scene, "agencies.csv", "Code,Name\r\nfire,Fellshire Fire\r\nschools,Fellshire Schools\r\n")
        steps = [
            "init register --board Fellshire", "add agency --code police --name Police",
            "add agency --code housing --name Housing", "import plan plan.csv",
            "add case --kind sar --subject AdultK --received 2026-11-02 --referrer Ward --summary Fall",
        ]
        self.steps(scene, steps)

    def deeds(self):
        a = "PLAN-2026-001/1/1"
        return [
            deed("init", "init other --board Second"),
            deed("add-agency", "add agency --code health --name Health"),
            deed("add-plan", "add plan --title Second"),
            deed("add-old-plan", "add plan --title Old --reference PLAN-2024-007"),
            deed("edit", "edit PLAN-2026-001 --title Renamed"),
            deed("remove", "remove extra", "add agency --code extra --name Extra"),
            deed("move", "move SAR-2026-001 received"),
            deed("request", "request SAR-2026-001 --agency police --agency housing"),
            deed("chase", "chase SAR-2026-001/police", "request SAR-2026-001 --agency police"),
            deed("settle", "settle SAR-2026-001/police nil", "request SAR-2026-001 --agency police"),
            deed("progress", f"progress {a} Booked"),
            deed("extend", f"extend {a} 2027-03-31 --reason Late --approver Board"),
            deed("evidence", f"evidence {a} --title Register --file file.txt"),
            deed("brag", f"brag {a} a --reason Vacancy"),
            deed("sign-off", f"sign-off {a} --by Chair", f"evidence {a} --title Register --file file.txt",
                 f"move {a} completed"),
            deed("acknowledge", f"acknowledge {a} no-measure --reason Agreed --until +30d"),
            deed("import", "import plan plan.csv"),
            deed("import-agencies", "import agencies agencies.csv"),
            deed("undo", "undo"), deed("undo-import", "undo", "import plan plan.csv"),
            deed("redo", "redo", "undo"),
            deed("add-audit", "add audit --topic Neglect --tool self-neglect --start-by 2026-12-01"),
            deed("audit-sample", "audit sample AUD-2026-001 --cases 3 --chosen-by Chair --how Fifth",
                 "add audit --topic Neglect --tool self-neglect --start-by 2026-12-01"),
            deed("round-open", "round open --meeting 2026-12-14"),
            deed("round-send", "round send letters", "round open --meeting 2026-12-14"),
            deed("round-close", "round close ROUND-2026-001 --reason Over", "round open --meeting 2026-12-14"),
            deed("after-another-program", f"progress {a} Booked", change=edited_outside),
            deed("after-a-kill", "add plan --title Third", change=killed),
        ]

    def state(self, scene, deed):
        """The records as they would be if nobody looked any more; nothing where the register is not whole."""
        place = "other" if deed.name == "init" else "register"
        extra = {"HEED_REGISTER": f"{scene.path}/{place}"}
        if deed.name == "init" and not self.is_made(scene, place):
            # As good as never begun: it can be made now.
            status, _, _ = scene.run(self.words("init", place, "--board", "Second"))
            return "" if status == 0 and self.is_whole(scene, extra) else None
        if not self.is_whole(scene, extra):
            return None
        # Finishes what was interrupted, and changes nothing besides.
        status, _, err = scene.run(self.words("edit", "settings", "--board.name", self.board(place)), extra)
        if status != 0 or not self.is_whole(scene, extra):
            return None
        return self.records(f"{scene.path}/{place}")

    @staticmethod
    def board(place):
        return "Second" if place == "other" else "Fellshire"

    @staticmethod
    def is_made(scene, place):
        return any(os.path.exists(f"{scene.path}/{place}/{name}") for name in ("register.json", ".heed/commit"))

    def is_whole(self, scene, extra):
        status, out, err = scene.run(self.words("check", "--json"), extra)
        kinds = re.findall(r'"kind": ?"(\w+)"', out)
        return status == 0 or (status == 1 and set(kinds) <= {"outsideEdit", "permissions"})

    @staticmethod
    def records(path):
        """Every document and the words of every journal line, without what differs from run to run."""
        texts = []
        for folder, inner, names in os.walk(path):
            inner[:] = sorted(name for name in inner if name not in (".heed", "journal"))
            for name in sorted(names):
                with open(os.path.join(folder, name), errors="replace") as file:
                    texts.append(os.path.join(folder, name)[len(path):] + "\n" + file.read())
        for folder, _, names in sorted(os.walk(path + "/journal")):
            for name in sorted(names):
                with open(os.path.join(folder, name), errors="replace") as file:
                    texts += re.findall(r'"words":"[^"]*"', file.read())
        seen = {}
        return RANDOM.sub(lambda m: str(seen.setdefault(m[0], len(seen))), "\n".join(texts))

    def admits(self, err):
        """Whether the words say that the change is there: it is, and something besides it went wrong."""
        return "The change is saved, and will be finished" in err or "Saved: " in err

    def is_unsure(self, err):
        return "It is not sure that" in err

    def may_end_with(self, status, err):
        """Trouble with the register ends with 2; files beside it that cannot be read or written, a refusal, which is 1."""
        return status in (0, 2) or status < 0 or (status == 1 and (" cannot be " in err or self.admits(err)))


def deed(name, words, *setup, change=None):
    return program.Deed(name, words.split(), [step.split() for step in setup], change)


def write(scene, name, text):
    with open(f"{scene.path}/{name}", "w", newline="") as file:
        file.write(text)


def plan_file(scene):
    folder = scene.path + "/register/plans/2026"
    return os.path.join(folder, sorted(os.listdir(folder))[0])


def edited_outside(heed, scene):
    """Another program changes a word in a record."""
    with open(plan_file(scene)) as file:
        text = file.read()
    with open(plan_file(scene), "w") as file:
        file.write(text.replace("Read ten files", "Read twelve files"))


def killed(heed, scene):
    """A change that touches three files is killed right after it counts as saved."""
    # The commit is one of the first names that are put in place; before it there may be the cache's.
    for number in range(2, 6):
        before = ["strace", "-f", "-o", "/dev/null", "-e", f"inject=renameat:signal=KILL:when={number}"]
        scene.run(heed.words("import", "plan", "plan.csv"), heed.extra(scene), before)
        if os.path.exists(scene.path + "/register/.heed/commit"):
            return
    raise SystemExit("No kill left a commit standing.")
