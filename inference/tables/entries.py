"""Entries: a label with the cells that follow it, in any layout."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from gongkai.inference.tables.layout_lines import LayoutLine, is_single_spaced
from gongkai.inference.tables.lexicon import lexicon
from gongkai.inference.tables.table_regions import TableRegion
from gongkai.inference.tables.tokens import CellToken, join_broken_labels, joined_name
from gongkai.inference.tables.wrapped_labels import join_wrapped_labels, restore_text_cells

# A cell with a value or a blank cell; None marks the end of a printed row or an empty line.
CellOrBreak = CellToken | None


@dataclass(frozen=True)
class TableEntry:
    """A label and the cells up to the next label.

    Attributes:
        label: None for values before the first label.
        items: values and blank cells in order, with None where a printed row may end.
        unit: the unit cell of the row, if there is one.
        column_group: 0 for the first label of its line, 1 for the next; above 0 in a form with
            parallel groups of columns.
        empty_cells: whether an empty line may be a blank cell, since no empty lines separate rows.
        interrupted: whether more values follow behind a text that is no known label.
    """

    label: CellToken | None
    items: tuple[CellOrBreak, ...]
    unit: CellToken | None = None
    column_group: int = 0
    empty_cells: bool = False
    interrupted: bool = False

    @cached_property
    def values(self) -> list[CellToken]:
        """The cells with a printed value."""
        return [item for item in self.items if item is not None and item.kind == "value"]

    @property
    def lines(self) -> list[int]:
        """The line numbers of the label and of its cells."""
        items = [item.line for item in self.items if item is not None]
        return [self.label.line, *items] if self.label is not None else items

    @property
    def line(self) -> int:
        """The line number of the label; -1 if there is none."""
        return self.label.line if self.label is not None else -1


def read_entries(region: TableRegion, lines: Sequence[LayoutLine]) -> list[TableEntry]:
    """Return the entries of a region in order, with broken labels joined."""
    first, last = region.lines
    items = _single_spaced(list(_items(region, lines)), not is_single_spaced(lines[first:last]))
    empty_cells = any(
        a is not None
        and b is not None
        and a.kind == "value"
        and b.kind == "name"
        and a.line < b.line
        for a, b in pairwise(items)
    )
    entries = _repair_labels(list(_group(items)))
    interrupted = [_is_interrupted(a, b) for a, b in pairwise([*entries, None])]
    return [
        replace(entry, empty_cells=empty_cells, interrupted=cut) if cut or empty_cells else entry
        for entry, cut in zip(entries, interrupted, strict=True)
    ]


def _is_interrupted(entry: TableEntry | None, following: TableEntry | None) -> bool:
    """Return whether the next values follow a text that may be one of the cells of the row."""
    if entry is None or following is None or following.label is None:
        return False
    label = following.label
    unknown = label.kind == "text" or (label.kind == "fragment" and len(label.text) == 1)
    return unknown and bool(entry.values) and bool(following.values)


def has_row_numbers(region: TableRegion) -> bool:
    """Return whether a region has a column with the numbers of its rows."""
    return any(token.text == "序号" for line in region.tokens for token in line)


def _items(region: TableRegion, lines: Sequence[LayoutLine]) -> Iterator[CellOrBreak]:
    numbered = has_row_numbers(region)
    tokens = [token for line in region.tokens for token in _row_tokens(line, numbered)]
    line = region.lines[0]
    for token in join_broken_labels(restore_text_cells(join_wrapped_labels(tokens))):
        while line < token.line:
            if not lines[line].cells or lines[line].ends_row:
                yield None
            line += 1
        yield token


def _row_tokens(tokens: tuple[CellToken, ...], numbered: bool) -> tuple[CellToken, ...]:
    """Return the tokens without blanks of merged cells and row numbers before the first label."""
    labels = [n for n, token in enumerate(tokens) if token.kind in ("name", "fragment", "text")]
    first = labels[0] if labels else 0
    skipped = ("blank", "value") if numbered else ("blank",)
    kept = (*(token for token in tokens[:first] if token.kind not in skipped), *tokens[first:])
    return tuple(token for token in kept if token.kind not in ("mark", "caption"))


def _single_spaced(items: list[CellOrBreak], double: bool) -> list[CellOrBreak]:
    """Undo double spacing: remove single empty lines and reduce three to one."""
    if not double:
        return items
    kept: list[CellOrBreak] = []
    run = 0
    for item in items:
        if item is None:
            run += 1
            continue
        kept.extend([None] * ((run - 1) // 2))
        kept.append(item)
        run = 0
    return kept


def _group(items: Sequence[CellOrBreak]) -> Iterator[TableEntry]:
    label: CellToken | None = None
    unit: CellToken | None = None
    found: list[CellOrBreak] = []
    column_group, line = 0, -1
    for item in items:
        if item is None or item.kind in ("value", "blank"):
            found.append(item)
        elif item.kind == "unit":
            unit = item if unit is None else unit
        else:
            if label is not None or found:
                yield TableEntry(label, tuple(found), unit, column_group)
            column_group = column_group + 1 if item.line == line and label is not None else 0
            label, unit, found, line = item, None, [], item.line
    if label is not None or found:
        yield TableEntry(label, tuple(found), unit, column_group)


def _repair_labels(entries: Sequence[TableEntry]) -> list[TableEntry]:
    """Join each label with its continuation after or below the values of the row."""
    repaired: list[TableEntry] = []
    for entry in entries:
        repaired.append(entry)
        while len(repaired) > 1:
            merged = _merge_continuation(repaired[-2], repaired[-1])
            if merged is None:
                break
            repaired[-2:] = [merged]
    return repaired


def _merge_continuation(first: TableEntry, second: TableEntry) -> TableEntry | None:
    """Return both entries as one if the second continues the label of the first, else None."""
    a, b = first.label, second.label
    if a is None or b is None:
        return None
    if not first.items and second.values and _is_remark(a, b):
        return replace(second, label=a._replace(line=b.line), column_group=first.column_group)
    if b.kind == "name":
        return None
    return _skip_fragment(first, second) if a.kind == "name" and a.exact else _join(first, second)


def _join(first: TableEntry, second: TableEntry) -> TableEntry | None:
    """Return both entries as one if their labels form a name together, else None."""
    a, b = first.label, second.label
    if a is None or b is None or (first.values and second.values):
        return None
    name = joined_name(a.text, b.text)
    if not name or (a.kind == "name" and lexicon().names[name] != a.senses):
        return None
    keep = first if first.values or not second.values else second
    label = a._replace(kind="name", senses=lexicon().names[name], line=keep.line)
    return replace(
        keep, label=label, unit=first.unit or second.unit, column_group=first.column_group
    )


def _skip_fragment(row: TableEntry, fragment: TableEntry) -> TableEntry | None:
    """Return the row with the values after a fragment of a group label or a remark, else None."""
    a, b = row.label, fragment.label
    if a is None or b is None or b.kind != "fragment" or row.items:
        return None
    if b.text in lexicon().joined_row_names or not any(sense.role == "row" for sense in a.senses):
        return None
    unit, label = row.unit or fragment.unit, a._replace(line=b.line)
    return replace(fragment, label=label, unit=unit, column_group=row.column_group)


def _is_remark(row: CellToken, other: CellToken) -> bool:
    """Return whether the second label is a remark on the row, such as 区分处理的，只计…."""
    kinds = {sense.kind for sense in row.senses if sense.role == "row"}
    return bool(other.senses) and all(
        sense.role == "head" and sense.kind in kinds for sense in other.senses
    )
