"""Table regions: the lines of a document that contain a table, its caption and its headers."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from gongkai.document.report import TableKind
from gongkai.inference.tables.layout_lines import LayoutLine
from gongkai.inference.tables.lexicon import lexicon
from gongkai.inference.tables.list_lines import is_form, is_list_line, may_be_row
from gongkai.inference.tables.table_evidence import (
    STARTING_ROLES,
    has_evidence,
    has_role,
    without_figures,
    without_remark,
)
from gongkai.inference.tables.tokens import CellToken, joined_name, tokenize

_LONG_ROW = 60
_MANY_FIGURES = 5  # a line of so many figures and nothing else is a row of a table
_FEW_LABELS = 2


@dataclass(frozen=True, slots=True)
class TableRegion:
    """Consecutive lines of one table, or of several tables without other text between them.

    Attributes:
        lines: the number of its first line, and the number after its last line.
        kind: the kind of table according to the heading or the caption; ``unknown`` without one.
        tokens: the tokens of each line of the region.
        notes: the numbers of the lines in between that are notes in prose, not rows.
    """

    lines: tuple[int, int]
    kind: TableKind
    tokens: tuple[tuple[CellToken, ...], ...]
    notes: frozenset[int] = frozenset()


@dataclass(slots=True)
class _OpenRegion:
    """A region that is being read.

    Attributes:
        first: the number of its first line.
        announced: the kind according to the heading or the caption.
        by_heading: whether the heading is directly above the region.
        numbers: the line numbers; only the first `last` of them are certainly in the region.
        last: see `numbers`.
        captioned: whether the region has a caption.
        certain: whether the region is a table regardless of its content.
        listed: whether its lines are items of a list, which are no table unless they are the rows
            of a form.
    """

    first: int
    announced: TableKind
    by_heading: bool
    numbers: list[int] = field(default_factory=list)
    last: int = 0
    captioned: bool = False
    certain: bool = False
    listed: bool = False


def find_table_regions(lines: Sequence[LayoutLine]) -> list[TableRegion]:
    """Return the regions of a document in order, in time linear in the length of the text."""
    return _RegionFinder(lines).find()


class _RegionFinder:
    def __init__(self, lines: Sequence[LayoutLine]) -> None:
        self.lines = lines
        self.tokens: list[tuple[CellToken, ...]] = []
        self.regions: list[TableRegion] = []
        self.notes: set[int] = set()
        self.current: _OpenRegion | None = None
        self.heading: TableKind = "unknown"
        self.after_heading = False

    def find(self) -> list[TableRegion]:
        self.tokens = [
            () if line.is_prose else tokenize(line, number)
            for number, line in enumerate(self.lines)
        ]
        for number, line in enumerate(self.lines):
            if self._is_apart(line):
                self.after_heading = False
            elif line.cells:
                self._read(number, line)
        self._close()
        return self.regions

    def _is_apart(self, line: LayoutLine) -> bool:
        """Return whether a line is long prose between tables, and no remark instead of one."""
        return (
            line.is_prose
            and self.current is None
            and self.heading != "dispute"
            and len(line.text) > 2 * _LONG_ROW
            and not line.text.lstrip(" |\t").startswith("(")
        )

    def _read(self, number: int, line: LayoutLine) -> None:
        patterns = lexicon().lines
        tokens = self.tokens[number]
        if self.current is not None and len(tokens) == 1 and tokens[0].kind in ("value", "unit"):
            self._include(number)
            return
        text = line.text.strip(" |\t")
        if (line.grid is None and not line.text.strip()) or patterns.page.fullmatch(text):
            self.tokens[number] = self.tokens[number] if not text else ()
            return
        if not self._read_frame(number, line, text):
            self._read_row(number, line, text)

    def _read_frame(self, number: int, line: LayoutLine, text: str) -> bool:
        """Read a line that is certainly in a table, in it as a note, or above or below it.

        Return whether it was one.
        """
        patterns = lexicon().lines
        tokens = self.tokens[number]
        if line.grid is not None or patterns.remark.fullmatch(text):
            self._open(number)
            self._include(number, certain=True)
        elif self.current is not None and patterns.note.match(text):
            self._append(number)
            self.notes.add(number)
            self.tokens[number] = ()
        elif patterns.signature.search(text) and not patterns.preface.match(text):
            self._close()
        elif len(text) <= _LONG_ROW and patterns.caption.fullmatch(text):
            if self.current is not None and not self.current.certain:
                self._close()
            self._open(number)
            self._include(number, captioned=True)
            self.tokens[number] = ()
        elif patterns.closing.fullmatch(text):
            self._close()
            self.heading, self.after_heading = "unknown", False
        elif tokens and self._is_heading(tokens):
            self._close()
            self._set_heading(tokens)
        else:
            return False
        return True

    def _read_row(self, number: int, line: LayoutLine, text: str) -> None:
        """Read a line that may be a row or the head of a table, an item of a list, or prose."""
        tokens = self.tokens[number]
        if tokens and is_list_line(line, tokens):
            self._read_list_line(number, tokens)
        elif tokens and self._is_row_of_figures(tokens):
            self._open(number)
            self._include(number, certain=len(tokens) >= _MANY_FIGURES)
        elif self.heading == "dispute" and lexicon().is_head_of("dispute", text):
            self._open(number)
            self._append(number)
        elif tokens and self._is_row(number, tokens):
            self._open(number)
            self._include(number)
        elif self.current is not None and self._may_belong(number, line):
            self._append(number)
        else:
            self._close()
            self.after_heading = False

    def _read_list_line(self, number: int, tokens: Sequence[CellToken]) -> None:
        """Add a line in the form of a list item to the table or the list above, or start a list."""
        region = self.current
        if region is not None and not (region.captioned or region.listed):
            above = (token for other in region.numbers for token in self.tokens[other])
            if not may_be_row(tokens, above):
                self._close()
        if self.current is None:
            self._start(number, listed=True)
        self._include(number)

    def _open(self, number: int) -> None:
        region = self.current
        if region is not None and region.listed:
            region.listed = not is_form([self.tokens[other] for other in region.numbers])
            if region.listed:
                self._close()
        if self.current is None:
            self._start(number)

    def _start(self, number: int, listed: bool = False) -> None:
        self.current = _OpenRegion(number, self.heading, self.after_heading, listed=listed)

    def _append(self, number: int) -> None:
        """Add a line that is in the region only if another line of the region follows."""
        assert self.current is not None
        self.current.numbers.append(number)

    def _include(self, number: int, captioned: bool = False, certain: bool = False) -> None:
        assert self.current is not None
        self.current.certain |= captioned or certain
        self.current.numbers.append(number)
        self.current.last = len(self.current.numbers)
        self.current.captioned |= captioned
        if captioned:
            self.current.announced = "indicator_form"

    def _set_heading(self, tokens: Sequence[CellToken]) -> None:
        kinds = [
            sense.kind for token in tokens for sense in token.senses if sense.role == "chapter"
        ]
        self.heading, self.after_heading = kinds[0], True

    def _is_heading(self, tokens: Sequence[CellToken]) -> bool:
        """Return whether a line is a chapter heading, and not a group of the current form."""
        names = [token for token in tokens if token.kind == "name"]
        if len(names) != 1 or not has_role(names[0], "chapter"):
            return False
        if any(token.kind == "value" for token in tokens):
            return False
        inside = self.current is not None and self.current.announced == "indicator_form"
        return not (inside and has_role(names[0], "group"))

    def _is_row_of_figures(self, tokens: Sequence[CellToken]) -> bool:
        """Return whether a line under the heading of a table is a row of figures.

        The row may have an unknown label, or a text instead of a figure.
        """
        if self.heading == "unknown" and not self.after_heading:
            return False
        kinds = [token.kind for token in tokens]
        values = kinds.count("value")
        others = len(kinds) - values - kinds.count("blank")
        if (self.heading == "dispute" or self.after_heading) and values and not others:
            return True
        return self.heading != "unknown" and values >= _MANY_FIGURES and others <= _FEW_LABELS

    def _is_row(self, number: int, tokens: Sequence[CellToken]) -> bool:
        """Return whether the labels of a line are known and it starts or continues a table."""
        if self.current is not None:
            tokens = without_remark(self.lines[number], tokens)
        kinds = [token.kind for token in tokens]
        known = sum([has_role(token, *STARTING_ROLES) for token in tokens if token.senses])
        if 3 * kinds.count("text") > known:
            return False
        if self.current is not None or "caption" in kinds:
            return True
        return "fragment" not in kinds and known > 0

    def _may_belong(self, number: int, line: LayoutLine) -> bool:
        """Return whether a line may be an unknown row: short, with values on it or after it."""
        region = self.current
        assert region is not None
        text = line.text.strip()
        if len(text) > _LONG_ROW or line.is_prose:
            return False
        if region.captioned and lexicon().lines.preface.fullmatch(text):
            return True
        tokens = self.tokens[number]
        if any(token.kind == "value" for token in tokens):
            labels = [token for token in tokens if token.kind == "text"]
            return (
                line.delimited
                or line.space_separated
                or (len(labels) == 1 and labels[0] is tokens[0])
            )
        if (
            self._ends_label(number)
            or len(line.cells) > 1
            or (region.captioned and len(text.split()) > 1)
        ):
            return True
        kinds = {token.kind for token in self._following(number)}
        return bool(kinds & {"value", "unit"}) and kinds <= {"value", "unit", "blank"}

    def _ends_label(self, number: int) -> bool:
        """Return whether the line and the label above it, apart from figures, form a name."""
        own = self.tokens[number]
        above = without_figures(self.tokens[number - 1])
        if not above and number > 1 and self.tokens[number - 1]:
            above = without_figures(self.tokens[number - 2])
        broken = len(above) == len(own) == 1 and above[0].kind == "fragment"
        return broken and bool(joined_name(above[0].text, own[0].text))

    def _following(self, number: int) -> tuple[CellToken, ...]:
        """Return the tokens of the next line with text."""
        for other in range(number + 1, min(number + 4, len(self.lines))):
            if self.lines[other].text.strip():
                return self.tokens[other]
        return ()

    def _close(self) -> None:
        region, self.current = self.current, None
        if region is None:
            return
        self.after_heading = False
        numbers = region.numbers[: region.last] if not region.captioned else region.numbers
        while numbers and not self._ends_region(numbers[-1], region):
            numbers = numbers[:-1]
        if not numbers or not self._is_table(numbers, region):
            return
        span = (numbers[0], self._skip_blanks(numbers[-1] + 1))
        tokens, notes = tuple(self.tokens[slice(*span)]), self.notes.intersection(range(*span))
        self.regions.append(TableRegion(span, region.announced, tokens, frozenset(notes)))

    def _skip_blanks(self, number: int) -> int:
        """Return the number of the line after the blank cells at the end of the last row."""
        end = number
        while number < len(self.lines):
            kinds = {token.kind for token in self.tokens[number]}
            if self.lines[number].cells and kinds != {"blank"}:
                break
            number += 1
            end = number if kinds else end
        return end

    def _ends_region(self, number: int, region: _OpenRegion) -> bool:
        kinds = {token.kind for token in self.tokens[number]}
        if self.lines[number].grid is not None or not self.tokens[number]:
            return True
        return bool(kinds & {"name", "value", "unit", "mark", "caption", "fragment"}) or (
            bool(self.lines[number].text.strip())
        )

    def _is_table(self, numbers: Sequence[int], region: _OpenRegion) -> bool:
        if region.certain:
            return True
        if region.listed:
            return is_form([self.tokens[number] for number in numbers])
        tokens = [token for number in numbers for token in self.tokens[number]]
        return has_evidence(tokens, region.announced, region.by_heading)
