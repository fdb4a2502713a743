"""Unique ids for the reports of a batch."""


class IdAllocator:
    """Gives each report a unique id: its own, or its own with the next free number.

    The result depends only on the ids allocated before, so a resumed batch gives its reports the
    same ids as a batch that was never stopped.
    """

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._last: dict[str, int] = {}

    def reserve(self, doc_id: str) -> None:
        """Mark an id as taken that an earlier run allocated."""
        self._taken.add(doc_id)

    def allocate(self, wanted: str) -> str:
        """Return `wanted`, or the first free one of `wanted-2`, `wanted-3` …, and mark it."""
        doc_id, number = wanted, self._last.get(wanted, 1)
        while doc_id in self._taken:
            number += 1
            doc_id = f"{wanted}-{number}"
        if number > 1:
            self._last[wanted] = number
        self._taken.add(doc_id)
        return doc_id

    def release(self, doc_id: str) -> None:
        """Mark an allocated id as free again."""
        self._taken.discard(doc_id)
        self._last.clear()
