"""Regions: which lines of a document are a table, its caption and its column heads."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from gongkai.document.report import TableKind
from gongkai.inference.tables.lexicon import Role, lexicon
from gongkai.inference.tables.lines import TableLine
from gongkai.inference.tables.tokens import Token, joined_name, tokenize

_LONG_ROW = 60
_OPENING: tuple[Role, ...] = ("row", "column", "head")


@dataclass(frozen=True, slots=True)
class Region:
    """Consecutive lines of a table, or of tables without other text between them.

    Attributes:
        lines: the numbers of its first line and of the line behind its last.
        kind: the kind that the heading or the caption above announces; ``unknown`` without one.
        tokens: by line, from the first line of the region.
    """

    lines: tuple[int, int]
    kind: TableKind
    tokens: tuple[tuple[Token, ...], ...]


@dataclass(slots=True)
class _Draft:
    """A region while it is read.

    `numbers` are its lines, of which it may end with the first `last`; `certain` says that it is a
    table whatever stands in it.
    """

    first: int
    announced: TableKind
    by_heading: bool
    numbers: list[int] = field(default_factory=list)
    last: int = 0
    captioned: bool = False
    certain: bool = False


def find_regions(lines: Sequence[TableLine]) -> list[Region]:
    """Return the regions of a document in order. Takes time linear in the text."""
    return _Finder(lines).find()


class _Finder:
    def __init__(self, lines: Sequence[TableLine]) -> None:
        self.lines = lines
        self.tokens: list[tuple[Token, ...]] = []
        self.regions: list[Region] = []
        self.draft: _Draft | None = None
        self.heading: TableKind = "unknown"
        self.heading_fresh = False

    def find(self) -> list[Region]:
        self.tokens = [
            () if line.prose else tokenize(line, number) for number, line in enumerate(self.lines)
        ]
        for number, line in enumerate(self.lines):
            if line.cells:
                self._take(number, line)
        self._close()
        return self.regions

    def _take(self, number: int, line: TableLine) -> None:
        patterns = lexicon().lines
        tokens = self.tokens[number]
        if self.draft is not None and len(tokens) == 1 and tokens[0].kind in ("value", "unit"):
            self._include(number)
            return
        text = line.text.strip(" |\t")
        if (line.grid is None and not line.text.strip()) or patterns.page.fullmatch(text):
            self.tokens[number] = self.tokens[number] if not text else ()
            return
        if line.grid is not None:
            self._open(number)
            self._include(number, certain=True)
        elif patterns.signature.fullmatch(text) and not patterns.preface.match(text):
            self._close()
        elif len(text) <= _LONG_ROW and patterns.caption.fullmatch(text):
            if self.draft is not None and not self.draft.certain:
                self._close()
            self._open(number)
            self._include(number, captioned=True)
            self.tokens[number] = ()
        elif patterns.remark.fullmatch(text):
            self._open(number)
            self._include(number, certain=True)
        elif self._is_heading(tokens):
            self._close()
            self._announce(tokens)
        elif self._is_row(number, tokens):
            self._open(number)
            self._include(number)
        elif self.draft is not None and self._may_belong(number, line):
            self.draft.numbers.append(number)
        else:
            self._close()
            self.heading_fresh = False

    def _open(self, number: int) -> None:
        if self.draft is None:
            self.draft = _Draft(number, self.heading, self.heading_fresh)

    def _include(self, number: int, captioned: bool = False, certain: bool = False) -> None:
        assert self.draft is not None
        self.draft.certain |= captioned or certain
        self.draft.numbers.append(number)
        self.draft.last = len(self.draft.numbers)
        self.draft.captioned |= captioned
        if captioned:
            self.draft.announced = "indicator_form"

    def _announce(self, tokens: Sequence[Token]) -> None:
        kinds = [name.kind for token in tokens for name in token.names if name.role == "chapter"]
        self.heading, self.heading_fresh = kinds[0], True

    def _is_heading(self, tokens: Sequence[Token]) -> bool:
        """A chapter heading, unless the form of the draft has a group of the same name."""
        names = [token for token in tokens if token.kind == "name"]
        if not names or not _has_role(names[0], "chapter") or len(names) > 1:
            return False
        if any(token.kind == "value" for token in tokens):
            return False
        inside = self.draft is not None and self.draft.announced == "indicator_form"
        return not (inside and _has_role(names[0], "group"))

    def _is_row(self, number: int, tokens: Sequence[Token]) -> bool:
        """The pieces of the line are known, and it opens a table or goes on with one."""
        kinds = {token.kind for token in tokens}
        known = sum(_has_role(token, *_OPENING) for token in tokens)
        if not kinds or 3 * sum(token.kind == "text" for token in tokens) > known:
            return False
        if self.draft is not None:
            return True
        if "caption" in kinds:
            return True
        return "fragment" not in kinds and any(_has_role(token, *_OPENING) for token in tokens)

    def _may_belong(self, number: int, line: TableLine) -> bool:
        """A row that is not in the lexicon: short, with values of its own or on the next line."""
        draft = self.draft
        assert draft is not None
        text = line.text.strip()
        if len(text) > _LONG_ROW or line.prose:
            return False
        if draft.captioned and lexicon().lines.preface.fullmatch(text):
            return True
        tokens = self.tokens[number]
        if any(token.kind == "value" for token in tokens):
            labels = [token for token in tokens if token.kind == "text"]
            return line.hard or line.gaps or (len(labels) == 1 and labels[0] is tokens[0])
        if (
            self._ends_label(number)
            or len(line.cells) > 1
            or (draft.captioned and len(text.split()) > 1)
        ):
            return True
        kinds = {token.kind for token in self._following(number)}
        return bool(kinds & {"value", "unit"}) and kinds <= {"value", "unit", "blank"}

    def _ends_label(self, number: int) -> bool:
        """The line and the one above it make a name together."""
        above, own = self.tokens[number - 1], self.tokens[number]
        broken = len(above) == len(own) == 1 and above[0].kind == "fragment"
        return broken and bool(joined_name(above[0].text, own[0].text))

    def _following(self, number: int) -> tuple[Token, ...]:
        """Return the tokens of the next line that has any text."""
        for other in range(number + 1, min(number + 4, len(self.lines))):
            if self.lines[other].text.strip():
                return self.tokens[other]
        return ()

    def _close(self) -> None:
        draft, self.draft = self.draft, None
        if draft is None:
            return
        self.heading_fresh = False
        numbers = draft.numbers[: draft.last] if not draft.captioned else draft.numbers
        while numbers and not self._ends_region(numbers[-1], draft):
            numbers = numbers[:-1]
        if not numbers or not self._is_table(numbers, draft):
            return
        span = (numbers[0], self._behind_blanks(numbers[-1] + 1))
        self.regions.append(Region(span, draft.announced, tuple(self.tokens[slice(*span)])))

    def _behind_blanks(self, number: int) -> int:
        """Return the line behind the blank cells that the last row ends with."""
        behind = number
        while number < len(self.lines):
            kinds = {token.kind for token in self.tokens[number]}
            if self.lines[number].cells and kinds != {"blank"}:
                break
            number += 1
            behind = number if kinds else behind
        return behind

    def _ends_region(self, number: int, draft: _Draft) -> bool:
        kinds = {token.kind for token in self.tokens[number]}
        if self.lines[number].grid is not None or not self.tokens[number]:
            return True
        return bool(kinds & {"name", "value", "unit", "mark", "caption", "fragment"}) or (
            bool(self.lines[number].text.strip())
        )

    def _is_table(self, numbers: Sequence[int], draft: _Draft) -> bool:
        if draft.certain:
            return True
        tokens = [token for number in numbers for token in self.tokens[number]]
        names = [t for t in tokens if t.exact and _has_role(t, *_OPENING)]
        rows = [
            a
            for a, b in pairwise(tokens)
            if b.kind in ("value", "unit") and _has_role(a, "row", "column")
        ]
        heads = {t.text for t in names if _has_role(t, "column", "head")}
        if draft.by_heading and any(n.kind == draft.announced for row in rows for n in row.names):
            return True
        captions = any(token.kind == "caption" for token in tokens)
        heads -= {row.text for row in rows}
        evidence = min(len(rows), 2) + bool(heads) + captions
        return evidence >= 2 or len({t.text for t in names}) >= 4


def _has_role(token: Token, *roles: Role) -> bool:
    return any(name.role in roles for name in token.names)
