"""The register to be measured, and the same records as other programs hold them."""
import glob
import json
import os
import shutil
import subprocess
import sys

QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


class Records:
    """Invented records in a working folder: `register`, and beside it what the peers read."""

    def __init__(self, folder, tools, actions, today, cases=None, audits=None, is_ready=False):
        self.folder, self.today, self.actions = folder, today, actions
        self.register, self.peers = f"{folder}/register", f"{folder}/peers"
        if not is_ready:
            shutil.rmtree(folder, ignore_errors=True)
            os.makedirs(folder)
            self.generate(tools, cases, audits)
        self.files = [path for kind in ("plans", "cases", "audits") for path in glob.glob(f"{self.register}/{kind}/*/*.json")]
        self.bytes = sum(os.path.getsize(path) for path in self.files)

    def generate(self, tools, cases, audits):
        actions = self.actions
        numbers = [actions // 20, 20, actions // 50 if cases is None else cases, actions // 200 if audits is None else audits]
        words = [f"{tools}/heed-benchmark-records", "register", self.register, self.peers, self.today, *map(str, numbers)]
        subprocess.run(words, check=True)

    def environment(self, **more):
        """Where each program finds its records, and nothing of the person who runs this."""
        home = f"{self.folder}/home"
        os.makedirs(home, exist_ok=True)
        with open(f"{home}/taskrc", "w") as file:
            file.write(f"data.location={self.peers}/task\nconfirmation=off\n")
        return dict(
            os.environ, HOME=home, XDG_STATE_HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, XDG_CACHE_HOME=home,
            HEED_REGISTER=self.register, TASKRC=f"{home}/taskrc", TASKDATA=f"{self.peers}/task", **more)

    def make_database(self):
        """A typed table of the actions."""
        columns = "plan TEXT, ref TEXT, text TEXT, outcome TEXT, agency TEXT, lead TEXT, due DATE, ended INTEGER, claim TEXT, notes TEXT"
        script = f"CREATE TABLE actions ({columns});\n.import --csv --skip 1 {self.peers}/actions.csv actions\n"
        subprocess.run(["sqlite3", f"{self.peers}/actions.db"], input=script, text=True, check=True)

    def make_repository(self):
        """The register's own files under git."""
        git = ["git", "-C", self.register, "-c", "user.name=Benchmark", "-c", "user.email=benchmark@example.org"]
        for words in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "All records"], ["status"]):
            subprocess.run(git + words, check=True, **QUIET)

    def questions(self):
        """The same question of every program: the late actions that the police lead, as JSON."""
        day, peers = self.today, self.peers
        query = f"SELECT plan, ref, text, outcome, agency, lead, due, claim FROM actions WHERE agency = 'police' AND ended = 0 AND due < '{day}'"
        choice = f'[.[] | select(.agency == "police" and (.ended | not) and .due < "{day}")]'
        return {
            "recsel": ["recsel", "-e", f"Agency = 'police' && Ended = 'no' && Due << '{day}'", f"{peers}/actions.rec"],
            "task": ["task", "rc.verbose=nothing", f"due.before:{day}", "+police", "status:pending", "export"],
            "jq": ["jq", "-c", choice, f"{peers}/actions.json"],
            "sqlite3": ["sqlite3", "-json", f"{peers}/actions.db", query],
        }

    def check(self, heed, peers):
        """Stops where the programs do not find the same number of actions."""
        environment = self.environment()
        words = heed + ["list", "actions", "is:overdue agency:police", "--json", "--today", self.today]
        counts = {"heed": len(json.loads(subprocess.check_output(words, env=environment)))}
        for name, words in self.questions().items():
            if name in peers:
                found = subprocess.run(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
                counts[name] = found.count(b"\nRef: ") if name == "recsel" else len(json.loads(found))
        if len(set(counts.values())) != 1:
            sys.exit(f"The programs do not agree how many actions are late: {counts}")
        return counts["heed"]

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)
