"""Entries: a label with what stands behind it, whatever the layout of the page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from gongkai.inference.tables.lexicon import lexicon
from gongkai.inference.tables.lines import TableLine, compact
from gongkai.inference.tables.regions import Region
from gongkai.inference.tables.tokens import Token, join_broken, joined_name

# A value or a blank cell; None is the end of a physical row or an empty line.
Item = Token | None


@dataclass(frozen=True, slots=True)
class TableEntry:
    """A label and the items up to the next label.

    Attributes:
        label: None for values before any label.
        items: values and blank cells in order, with None where a row may end.
        unit: the unit cell of the row.
        lane: 0 for the first label of its line, 1 for the next: forms in parallel columns.
        empty_cells: an empty line may be a blank cell; rows of this table follow on each other.
    """

    label: Token | None
    items: tuple[Item, ...]
    unit: Token | None = None
    lane: int = 0
    empty_cells: bool = False

    @property
    def values(self) -> list[Token]:
        """The cells with something printed in them."""
        return [item for item in self.items if item is not None and item.kind == "value"]

    @property
    def lines(self) -> list[int]:
        """The lines of the label and of what stands behind it."""
        items = [item.line for item in self.items if item is not None]
        return [self.label.line, *items] if self.label is not None else items

    @property
    def line(self) -> int:
        """The line of the label."""
        return self.label.line if self.label is not None else -1


def read_entries(region: Region, lines: Sequence[TableLine]) -> list[TableEntry]:
    """Return the entries of a region in order, broken labels mended."""
    first, last = region.lines
    items = _single_spaced(list(_items(region, lines)), not compact(lines[first:last]))
    empty_cells = any(
        a is not None
        and b is not None
        and a.kind == "value"
        and b.kind == "name"
        and a.line < b.line
        for a, b in pairwise(items)
    )
    return [replace(entry, empty_cells=empty_cells) for entry in _mend(list(_group(items)))]


def _items(region: Region, lines: Sequence[TableLine]) -> Iterator[Item]:
    numbered = any(token.text == "序号" for line in region.tokens for token in line)
    tokens = [token for line in region.tokens for token in _row_tokens(line, numbered)]
    line = region.lines[0]
    for token in join_broken(tokens):
        while line < token.line:
            if not lines[line].cells or lines[line].ends_row:
                yield None
            line += 1
        yield token


def _row_tokens(tokens: tuple[Token, ...], numbered: bool) -> tuple[Token, ...]:
    """Drop what stands before the label of its own line: merged blanks, the number of the row."""
    labels = [n for n, token in enumerate(tokens) if token.kind in ("name", "fragment", "text")]
    first = labels[0] if labels else 0
    skipped = ("blank", "value") if numbered else ("blank",)
    kept = (*(token for token in tokens[:first] if token.kind not in skipped), *tokens[first:])
    return tuple(token for token in kept if token.kind not in ("mark", "caption"))


def _single_spaced(items: list[Item], double: bool) -> list[Item]:
    """Undo double spacing: one empty line is none, three are one."""
    if not double:
        return items
    kept: list[Item] = []
    run = 0
    for item in items:
        if item is None:
            run += 1
            continue
        kept.extend([None] * ((run - 1) // 2))
        kept.append(item)
        run = 0
    return kept


def _group(items: Sequence[Item]) -> Iterator[TableEntry]:
    label: Token | None = None
    unit: Token | None = None
    found: list[Item] = []
    lane, line = 0, -1
    for item in items:
        if item is None or item.kind in ("value", "blank"):
            found.append(item)
        elif item.kind == "unit":
            unit = item if unit is None else unit
        else:
            if label is not None or found:
                yield TableEntry(label, tuple(found), unit, lane)
            lane = lane + 1 if item.line == line and label is not None else 0
            label, unit, found, line = item, None, [], item.line
    if label is not None or found:
        yield TableEntry(label, tuple(found), unit, lane)


def _mend(entries: Sequence[TableEntry]) -> list[TableEntry]:
    """Give a row its label back that is continued behind or below its values."""
    mended: list[TableEntry] = []
    for entry in entries:
        mended.append(entry)
        while len(mended) > 1:
            merged = _continue(mended[-2], mended[-1])
            if merged is None:
                break
            mended[-2:] = [merged]
    return mended


def _continue(first: TableEntry, second: TableEntry) -> TableEntry | None:
    """Return both entries as one where the second goes on with the label of the first."""
    a, b = first.label, second.label
    if a is None or b is None:
        return None
    if not first.items and second.values and _is_remark(a, b):
        return replace(second, label=replace(a, line=b.line), lane=first.lane)
    if b.kind == "name":
        return None
    return _pass_over(first, second) if a.kind == "name" and a.exact else _join(first, second)


def _join(first: TableEntry, second: TableEntry) -> TableEntry | None:
    """The labels of both make a name together."""
    a, b = first.label, second.label
    if a is None or b is None or (first.values and second.values):
        return None
    name = joined_name(a.text, b.text)
    if not name or (a.kind == "name" and lexicon().names[name] != a.names):
        return None
    keep = first if first.values or not second.values else second
    label = replace(a, kind="name", names=lexicon().names[name], line=keep.line)
    return replace(keep, label=label, unit=first.unit or second.unit, lane=first.lane)


def _pass_over(row: TableEntry, piece: TableEntry) -> TableEntry | None:
    """A piece of a merged group label or of a remark stands between a row and its values."""
    a, b = row.label, piece.label
    if a is None or b is None or b.kind != "fragment" or row.items:
        return None
    if b.text in lexicon().inside_rows or not any(name.role == "row" for name in a.names):
        return None
    unit, label = row.unit or piece.unit, replace(a, line=b.line)
    return replace(piece, label=label, unit=unit, lane=row.lane)


def _is_remark(row: Token, other: Token) -> bool:
    """The second label names nothing of its own and goes on with the row: 区分处理的，只计…."""
    kinds = {name.kind for name in row.names if name.role == "row"}
    return bool(other.names) and all(
        name.role == "head" and name.kind in kinds for name in other.names
    )
