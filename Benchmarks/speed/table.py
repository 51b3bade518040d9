"""The goals beside what was measured."""


class Table:
    """Rows of: what, the goal, what was measured, whether it is met."""

    def __init__(self):
        self.rows = []

    def ratio(self, what, goal, measured, limit, detail, is_least=False):
        """A ratio that may be at most, or must be at least, so much."""
        is_met = measured >= limit if is_least else measured <= limit
        missed = f"missed: {limit / measured if is_least else measured / limit:.1f} times too much" if measured else "missed"
        self.rows.append((what, goal, f"{measured:.2f}" if measured < 10 else f"{measured:.0f}", "met" if is_met else missed, detail))

    def least(self, what, goal, measured, limit, detail):
        self.ratio(what, goal, measured, limit, detail, is_least=True)

    def fact(self, what, goal, measured, is_met, detail):
        word = "" if is_met is None else "met" if is_met else "missed"
        self.rows.append((what, goal, measured, word, detail))

    def print(self):
        head = ("what", "goal", "measured", "", "medians, in milliseconds of clock / processors unless said otherwise")
        rows = [head, tuple("---" for _ in head)] + self.rows
        widths = [max(len(str(row[column])) for row in rows) for column in range(len(head))]
        for row in rows:
            print("| " + " | ".join(str(cell).ljust(width) for cell, width in zip(row, widths)) + " |")


def spent(cost):
    return f"{cost.clock:.1f} / {cost.cpu:.1f}"
