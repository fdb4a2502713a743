"""Fields of Word documents: their results are visible, their codes are not.

A field is a code and a result between marks (``w:fldChar``: begin, separate, end). The code may
contain other fields; their results belong to the code and are not visible.
"""

import re
from dataclasses import dataclass, field

from gongkai.inference.readers.docx_xml import (
    Element,
    attribute,
    find,
    integer,
    is_on,
    local_name,
    value,
)

_DELETED = frozenset({"del", "moveFrom"})
# Word updates these at each layout, so their stored result does not matter for figures.
_LAYOUT_FIELDS = frozenset(
    {"TOC", "PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF", "HYPERLINK", "SEQ"}
)
_ENCLOSED = re.compile(
    r"^\s*EQ\s+\\o\s*(?:\\a[clr]\s*)*\(\s*[○〇◯Oo]\s*[,，;；]\s*(\d{1,2})\s*\)\s*$", re.I
)
_FRACTION = re.compile(
    r"^\s*EQ\s+\\f\s*\(\s*([^\\,，;；()]+)\s*[,，;；]\s*([^\\,，;；()]+)\s*\)\s*$", re.I
)
_FORMULA = re.compile(r"^\s*EQ\s", re.I)
_CIRCLED = "⓪①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


@dataclass(slots=True)
class _Field:
    """A field that has begun: its code, its form control, and whether its result has begun."""

    control: Element | None
    is_outdated: bool
    code: list[str] = field(default_factory=list)
    in_result: bool = False
    result: list[str] = field(default_factory=list)


class Fields:
    """The state of the fields while a part is read in order."""

    def __init__(self) -> None:
        self._outdated: list[str] = []
        self._unread = 0
        self._open: list[_Field] = []
        self._complete: set[Element] = set()

    def enter(self, part: Element) -> None:
        """Find the complete fields of `part`. A field without an end is not a field."""
        open_marks: list[Element] = []
        for mark in part.iter("{*}fldChar"):
            if any(local_name(node) in _DELETED for node in mark.iterancestors()):
                continue
            kind = attribute(mark, "fldCharType")
            if kind == "begin":
                open_marks.append(mark)
            elif kind == "end" and open_marks:
                self._complete |= {open_marks.pop(), mark}

    @property
    def hides(self) -> bool:
        """Whether the text at the present position belongs to the code of a field."""
        return any(not field.in_result for field in self._open)

    def add_outdated(self, code: str, result: str) -> None:
        """Note the stored `result` of a field that Word computes again on opening."""
        name = (code.split() or [""])[0].upper()
        if result.strip() and name not in _LAYOUT_FIELDS and not self.hides:
            self._outdated.append(result.strip())

    def take_outdated(self) -> list[str]:
        """Return the new stored results of fields that Word computes again on opening."""
        taken, self._outdated = self._outdated, []
        return taken

    def take_unread(self) -> int:
        """Return the number of new formulas (EQ fields) that cannot be read."""
        taken, self._unread = self._unread, 0
        return taken

    def add_code(self, text: str) -> None:
        """Add `text` that is not visible to the present field: its code, or its result."""
        if self._open:
            present = self._open[-1]
            (present.result if present.in_result else present.code).append(text)

    def add_result(self, text: str) -> None:
        """Add visible `text` to the results of the present fields."""
        for open_field in self._open:
            open_field.result.append(text)

    def mark(self, mark: Element) -> str:
        """Pass a mark of a field, and return the text that the field shows without a result."""
        kind = attribute(mark, "fldCharType")
        if kind == "begin" and mark in self._complete:
            self._open.append(_Field(find(mark, "ffData"), is_dirty(mark)))
        elif kind == "separate" and self._open:
            self._open[-1].in_result = True
        elif kind == "end" and mark in self._complete and self._open:
            return self._close(self._open.pop())
        return ""

    def _close(self, closed: _Field) -> str:
        code = "".join(closed.code)
        if self._open and not self._open[-1].in_result:
            # The fields of an EQ code are its arguments.
            self._open[-1].code.append("".join(closed.result))
            return ""
        result = "".join(closed.result).strip()
        if closed.is_outdated:
            self.add_outdated(code, result)
        if result or self.hides:
            return ""
        return _control_text(closed.control) or self._formula_text(code)

    def _formula_text(self, code: str) -> str:
        enclosed = _ENCLOSED.match(code)
        if enclosed and int(enclosed[1]) < len(_CIRCLED):
            return _CIRCLED[int(enclosed[1])]
        fraction = _FRACTION.match(code)
        if fraction:
            return f"{fraction[1].strip()}/{fraction[2].strip()}"
        self._unread += _FORMULA.match(code) is not None
        return ""


def is_dirty(element: Element) -> bool:
    """Return whether Word computes the result of a field again on opening."""
    return (attribute(element, "dirty") or "0") not in ("0", "false", "off")


def _control_text(control: Element | None) -> str:
    """Return what a form control without a stored result shows."""
    choices = find(control, "ddList")
    if choices is not None:
        entries = [node for node in choices if local_name(node) == "listEntry"]
        chosen = integer(value(choices, "result") or value(choices, "default"))
        return (attribute(entries[chosen], "val") or "") if 0 <= chosen < len(entries) else ""
    box = find(control, "checkBox")
    if box is not None:
        checked = (
            is_on(box, "checked") if find(box, "checked") is not None else is_on(box, "default")
        )
        return "☑" if checked else "□"
    return ""
