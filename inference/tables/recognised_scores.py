"""The confidence of the recogniser in the cells of tables of a scan."""

import re

from gongkai.document.source import Source

_FIGURE = re.compile(r"\d[\d.,，．]*")


class RecognisedScores:
    """The scores of the recognised figures of a source, by the line of the text they are on.

    A table token of a grid has the offset of its row: the figure of a cell is the first one of its
    row that has its digits and was not taken yet.

    Args:
        source: the document.
    """

    def __init__(self, source: Source) -> None:
        self._text = source.text
        self._rows: dict[int, list[tuple[str, float]]] = {}
        for figure in source.recognised:
            row = self._rows.setdefault(self._row(figure.start), [])
            row.append((source.text[figure.start : figure.end], figure.score))

    def take(self, offset: int, raw: str) -> float | None:
        """Return the score of the figure that a cell prints; None if it was not recognised.

        Args:
            offset: of the cell or of its row in the text.
            raw: the cell as printed.
        """
        row = self._rows.get(self._row(offset)) if self._rows else None
        match = _FIGURE.search(raw) if row else None
        if row is None or match is None:
            return None
        for index, (text, score) in enumerate(row):
            if text == match[0]:
                del row[index]
                return score
        return None

    def _row(self, offset: int) -> int:
        return self._text.rfind("\n", 0, offset) + 1
