"""What every program under test has: deeds, and an oracle for what came of one."""

import collections

Deed = collections.namedtuple("Deed", "name words setup change")


class Program:
    """One program; `state` answers what its files hold, or nothing where they are damaged."""

    name = ""

    def extra(self, scene):
        return {}

    def words(self, *words):
        return list(words)

    def steps(self, scene, steps):
        for step in steps:
            words = step.split() if isinstance(step, str) else step
            status, _, err = scene.run(self.words(*words), self.extra(scene))
            if status != 0:
                raise SystemExit(f"{self.name} {' '.join(words)}: {status} {err}")

    def begin(self, scene, deed):
        """Makes the scene in which a deed is done, and remembers it."""
        self.prepare(scene)
        self.steps(scene, deed.setup)
        if deed.change:
            deed.change(self, scene)
        scene.keep()

    def admits(self, err):
        """Whether the words say that the change is there although the status is not 0; peers promise nothing."""
        return False

    def is_unsure(self, err):
        return False

    def may_end_with(self, status, err):
        return True
