"""Ids: no two reports of a batch have the same."""


class Ids:
    """Gives each report an id of its own: the one it has, or the next free number behind it.

    What it gives depends on the ids given before and on nothing else, so a batch that goes on
    after a stop numbers its reports as one that never stopped.
    """

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._last: dict[str, int] = {}

    def take(self, given: str) -> None:
        """Take note of an id that was given before."""
        self._taken.add(given)

    def give(self, wanted: str) -> str:
        """Return `wanted`, or `wanted-2` and so on, and take note of it."""
        given, number = wanted, self._last.get(wanted, 1)
        while given in self._taken:
            number += 1
            given = f"{wanted}-{number}"
        if number > 1:
            self._last[wanted] = number
        self._taken.add(given)
        return given

    def free(self, given: str) -> None:
        """Give an id back that no report has got in the end."""
        self._taken.discard(given)
        self._last.clear()
