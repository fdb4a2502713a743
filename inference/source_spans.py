"""The findings of a document with the offsets and the characters of its source.

The components work on the analysed text; a report refers to the text as the reader decoded it.
"""

import re
from collections.abc import Sequence
from typing import TypeVar

from gongkai.document.doc import Doc
from gongkai.document.report import (
    Check,
    Evidence,
    Figure,
    Indicator,
    Item,
    Quantity,
    Section,
    Table,
)

_Found = TypeVar("_Found", Evidence, Figure)
_Words = TypeVar("_Words", Quantity, Item, Evidence, Figure)
_OFFSET = re.compile(r"\(at (\d+)\)")


class SourceSpans:
    """Replaces offsets and words of the analysed text of a document by those of its source.

    Args:
        doc: the document.
    """

    def __init__(self, doc: Doc) -> None:
        self._doc = doc
        self._text = doc.source.text
        self._unchanged = doc.text is doc.source.text

    def sections(self, sections: Sequence[Section]) -> list[Section]:
        """Return sections, in order, with the offsets of the source.

        Together they cover all characters but white space, as the sections of an annotated text
        must. Characters that edits removed at the ends of sections belong to the next section,
        or to the previous one if they end its line or the text.
        """
        if self._unchanged:
            return list(sections)
        spans = [list(self._doc.original_span(s.start, s.end)) for s in sections]
        for index in range(len(spans) + 1):
            left = spans[index - 1][1] if index else 0
            right = spans[index][0] if index < len(spans) else len(self._text)
            gap = self._text[left:right]
            if not gap.strip():
                continue
            line = gap.find("\n") if index < len(spans) else len(gap)
            behind = gap[: max(line, 0)].rstrip() if index else ""
            if behind:
                spans[index - 1][1] = left + len(behind)
            if index < len(spans):
                spans[index][0] = right - len(gap[len(behind) :].lstrip())
        return [
            section.model_copy(update={"start": start, "end": end})
            for section, (start, end) in zip(sections, spans, strict=True)
        ]

    def quantity(self, quantity: Quantity) -> Quantity:
        """Return a quantity and its item with the offsets and words of the source."""
        if self._unchanged:
            return quantity
        item = self._in_words(quantity.item) if quantity.item else None
        return self._in_words(quantity).model_copy(update={"item": item})

    def table(self, table: Table) -> Table:
        """Return a table with the offsets of the source; its cells stay as they are."""
        if self._unchanged:
            return table
        start, end = self._doc.original_span(table.start, table.end)
        return table.model_copy(update={"start": start, "end": end})

    def indicator(self, indicator: Indicator) -> Indicator:
        """Return an indicator with its evidence in the source."""
        if self._unchanged:
            return indicator
        evidence = [self._evidence(each) for each in indicator.evidence]
        return indicator.model_copy(update={"evidence": evidence})

    def check(self, check: Check) -> Check:
        """Return a check with its evidence in the source."""
        if self._unchanged:
            return check
        detail = _OFFSET.sub(self._map_offset, check.detail)
        evidence = [self._evidence(each) for each in check.evidence]
        return check.model_copy(update={"detail": detail, "evidence": evidence})

    def _evidence(self, evidence: _Found) -> _Found:
        if evidence.start is None or evidence.end is None:
            return evidence
        if evidence.cell is None:
            return self._in_words(evidence)
        start, end = self._doc.original_span(evidence.start, evidence.end)
        return evidence.model_copy(update={"start": start, "end": end})

    def _in_words(self, found: _Words) -> _Words:
        assert found.start is not None
        assert found.end is not None
        start, end = self._doc.original_span(found.start, found.end)
        return found.model_copy(update={"start": start, "end": end, "text": self._text[start:end]})

    def _map_offset(self, match: re.Match[str]) -> str:
        offset = int(match[1])
        return f"(at {self._doc.original_span(offset, offset + 1)[0]})"
