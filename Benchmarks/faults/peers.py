"""The peers: programs that people trust with a few records, asked to do the like, each with an oracle of its own."""

import re

import program

COUNT = 12


class Taskwarrior(program.Program):
    name = "task"

    def words(self, *words):
        return ["task", "rc.confirmation=off", "rc.data.location=tasks", "rc.verbose=nothing", *words]

    def prepare(self, scene):
        open(scene.path + "/.taskrc", "w").close()
        self.steps(scene, [["add", f"Read ten files of team {n}", "due:2026-12-31"] for n in range(COUNT)])

    def deeds(self):
        return [deed("add", "add Tell the board due:2026-12-01"), deed("modify", "3 modify due:2027-01-31"),
                deed("annotate", "4 annotate Booked"), deed("done", "5 done"), deed("undo", "undo", "6 modify due:2027-02-01")]

    def state(self, scene, _):
        status, out, err = scene.run(self.words("export"))
        if status != 0 or "rror" in err or not out.rstrip().endswith("]"):
            return None
        rows = re.findall(r'"description":"([^"]*)".*?"due":"(\w+)".*?"status":"(\w+)"', out)
        notes = re.findall(r'"annotations":\[.*?"description":"([^"]*)"', out)
        return repr((sorted(rows), notes))


class Recutils(program.Program):
    name = "recset"

    def words(self, *words):
        return list(words)

    def prepare(self, scene):
        with open(scene.path + "/a.rec", "w") as file:
            file.write("%rec: Action\n%key: Ref\n")
            for n in range(COUNT * 10):
                file.write(f"\nRef: {n}\nText: Read ten files of team {n}\nStage: open\n")

    def deeds(self):
        return [deed("set", "recset -t Action -e Ref=5 -f Stage -s done a.rec"),
                deed("insert", "recins -t Action -f Ref -v 500 -f Text -v Tell -f Stage -v open a.rec"),
                deed("delete", "recdel -t Action -e Ref=7 a.rec")]

    def state(self, scene, _):
        if scene.run(["recfix", "a.rec"])[0] != 0:
            return None
        return scene.run(["recsel", "-t", "Action", "a.rec"])[1]


class Calcurse(program.Program):
    name = "calcurse"

    def words(self, *words):
        return ["calcurse", "-q", "-D", "data", "-C", "conf", *words]

    def prepare(self, scene):
        for name, numbers in (("many.ics", range(COUNT)), ("one.ics", [99])):
            with open(f"{scene.path}/{name}", "w") as file:
                file.write("BEGIN:VCALENDAR\nVERSION:2.0\n" + "".join(map(event, numbers)) + "END:VCALENDAR\n")
        self.steps(scene, ["-i many.ics"])

    def deeds(self):
        return [deed("import", "-i one.ics"), deed("purge", "-P --filter-pattern team.4")]

    def state(self, scene, _):
        status, out, _ = scene.run(["calcurse", "-q", "-D", "data", "-C", "conf", "-G"])
        return out if status == 0 else None


def event(number):
    return (f"BEGIN:VEVENT\nDTSTART:202612{number % 28 + 1:02}T100000\nDTEND:202612{number % 28 + 1:02}T110000\n"
            f"SUMMARY:Read ten files of team {number}\nEND:VEVENT\n")


class SQLite(program.Program):
    name = "sqlite3"

    def words(self, *words):
        return ["sqlite3", "-bail", "a.db", " ".join(words)]

    def prepare(self, scene):
        rows = ",".join(f"({n},'Read ten files of team {n}','open')" for n in range(COUNT * 10))
        self.steps(scene, ["create table action(ref integer primary key, text text, stage text);",
                           f"insert into action values {rows};"])

    def deeds(self):
        return [deed("update", "update action set stage='done' where ref=5;"),
                deed("insert", "insert into action values (500,'Tell','open');"),
                deed("delete", "delete from action where ref=7;")]

    def state(self, scene, _):
        status, out, _ = scene.run(self.words("pragma integrity_check;"))
        if status != 0 or out.strip() != "ok":
            return None
        return scene.run(self.words("select * from action order by ref;"))[1]


class Git(program.Program):
    name = "git config"

    def words(self, *words):
        return ["git", "config", "--file", "a.cfg", *words]

    def prepare(self, scene):
        with open(scene.path + "/a.cfg", "w") as file:
            for n in range(COUNT * 10):
                file.write(f'[action "{n}"]\n\ttext = Read ten files of team {n}\n\tstage = open\n')

    def deeds(self):
        return [deed("set", "action.5.stage done"), deed("add", "action.500.text Tell"),
                deed("unset", "--unset action.7.stage")]

    def state(self, scene, _):
        # A lock that a killed writer left stands in the way until someone takes it away: told, and no damage.
        status, out, _ = scene.run(self.words("--list"))
        return out if status == 0 else None


def deed(name, words, *setup):
    return program.Deed(name, words.split(), [step.split() for step in setup], None)


ALL = [Taskwarrior, Recutils, Calcurse, SQLite, Git]
