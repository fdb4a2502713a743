"""Cells: the entries of a region as cells of the statutory tables."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from annotations.report import Cell, TableKind
from inference.tables.entries import Entry
from inference.tables.lexicon import Name, Role, lexicon
from inference.tables.slots import Row, align, fit
from inference.tables.tokens import Token
from inference.tables.values import read_value


@dataclass(slots=True)
class Draft:
    """The cells of one table by id, while it is read; `lines` are those of its entries."""

    kind: TableKind
    cells: dict[str, Cell] = field(default_factory=dict)
    lines: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Page:
    """What the readers of a region share: the drafts so far and what could not be told."""

    drafts: list[Draft] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def put(self, row: str, column: str, token: Token | None, unit: str | None) -> None:
        """Add a cell to the last draft, unless it cannot be read or is given twice."""
        draft = self.drafts[-1]
        cell_id = f"{row}.{column}"
        raw = token.raw if token is not None else ""
        value = read_value(token.text if token is not None else "", unit)
        if value is None:
            self.warn(draft.kind, f"the cell {cell_id} reads {raw!r}")
        elif cell_id not in draft.cells:
            draft.cells[cell_id] = Cell(id=cell_id, value=value.number, raw=raw, unit=unit)
        elif draft.cells[cell_id].value != value.number:
            self.warn(draft.kind, f"{cell_id} is given twice, {raw!r} is the second")

    def warn(self, kind: str, what: str) -> None:
        """Record that something was left out."""
        self.warnings.append(f"table {kind}: {what}; left out, check the page")


def kinds_of(entries: Sequence[Entry], announced: TableKind) -> list[tuple[TableKind, list[Entry]]]:
    """Part the entries of a region at the places where another kind of table begins."""
    parts: list[tuple[TableKind, list[Entry]]] = []
    kind = announced
    for entry in entries:
        kind = _kind_of(entry, kind)
        if not parts or parts[-1][0] != kind:
            if parts and parts[-1][0] == "unknown":
                parts[-1] = (kind, parts[-1][1])
            else:
                parts.append((kind, []))
        parts[-1][1].append(entry)
    return parts


def _kind_of(entry: Entry, current: TableKind) -> TableKind:
    label = entry.label
    if label is None or not label.names:
        return current
    kinds = {name.kind for name in label.names if name.role != "chapter"}
    if current in kinds or len(kinds) != 1:
        return current
    telling = label.names[0].role in ("row", "group") or len(label.text) > 3
    return kinds.pop() if telling or current == "unknown" else current


def named(label: Token | None, kind: TableKind, role: Role) -> list[str]:
    """Return the ids that a label may have in this role."""
    names: tuple[Name, ...] = label.names if label is not None else ()
    return [name.id for name in names if name.kind == kind and name.role == role]


def read_cells(kind: TableKind, entries: Sequence[Entry], page: Page) -> None:
    """Add the cells of one table to `page`."""
    readers = {
        "article20": _read_article20,
        "application": _read_application,
        "dispute": _read_dispute,
        "indicator_form": _read_indicators,
    }
    reader = readers.get(kind)
    if reader is not None:
        page.drafts.append(Draft(kind, lines=[e.line for e in entries if e.line >= 0]))
        reader(entries, page)


def _explicit(entries: Sequence[Entry], kind: TableKind) -> Iterator[tuple[str, str, Entry]]:
    """Give (row, column, entry) where each value follows the name of its column in the row."""
    row, begun = "", False
    for entry in entries:
        rows, columns = named(entry.label, kind, "row"), named(entry.label, kind, "column")
        # 总计 behind the name of a row may as well be the next row, without values in between
        if columns and row and (begun or not rows) and entry.values == list(entry.items):
            begun = begun or len(entry.values) == 1
            if len(entry.values) == 1:
                yield row, columns[0], entry
        else:
            row, begun = (rows[0] if rows and not entry.values else ""), False


def _read_article20(entries: Sequence[Entry], page: Page) -> None:
    kind: TableKind = "article20"
    given = {id(entry): (row, column) for row, column, entry in _explicit(entries, kind)}
    form = _form(entries)
    heads: list[str] = []
    open_head = False
    for entry in entries:
        columns, rows = named(entry.label, kind, "column"), named(entry.label, kind, "row")
        if id(entry) in given:
            row, column = given[id(entry)]
            page.put(row, column, entry.values[0], lexicon().units.get(f"{kind}.{column}"))
        elif columns:
            heads = [*(heads if open_head else []), columns[0]]
            open_head = True
        elif rows:
            open_head = False
            _put_article20(rows[0], entry, heads, form, page)


def _form(entries: Sequence[Entry]) -> int | None:
    """Return which form of the table the column heads belong to, if they tell."""
    scores = [0] * len(lexicon().forms)
    owned = [
        {column for columns in form.values() for column in columns} for form in lexicon().forms
    ]
    for entry in entries:
        columns = named(entry.label, "article20", "column")
        having = [number for number, own in enumerate(owned) if columns and columns[0] in own]
        if len(having) == 1:
            scores[having[0]] += 1
    best = max(range(len(scores)), key=scores.__getitem__)
    return best if scores[best] > sum(scores) - scores[best] else None


def _put_article20(
    row: str, entry: Entry, heads: Sequence[str], form: int | None, page: Page
) -> None:
    if not entry.values and not any(item is not None for item in entry.items):
        return
    allowed = [columns[row] for columns in lexicon().forms if row in columns]
    layouts = [heads] if any(set(heads) <= set(columns) for columns in allowed) and heads else []
    if form is not None and row in lexicon().forms[form]:
        layouts.append(lexicon().forms[form][row])
    for columns in layouts:
        cells = fit(entry, len(columns))
        if cells is not None:
            for column, cell in zip(columns, cells, strict=True):
                page.put(row, column, cell, _unit_of(entry, f"article20.{column}"))
            return
    page.warn("article20", f"the columns of the row {row} ({_shown(entry)}) cannot be told")


def _read_application(entries: Sequence[Entry], page: Page) -> None:
    kind: TableKind = "application"
    given = {id(entry): (row, column) for row, column, entry in _explicit(entries, kind)}
    columns = lexicon().columns[kind]
    rows = [(row, entry) for row, entry in _application_rows(entries) if id(entry) not in given]
    fitted = [(row, entry, _with_total(fit(entry, len(columns)))) for row, entry in rows]
    full = [cells for _, _, cells in fitted if cells is not None]
    for row, column, entry in _explicit(entries, kind):
        page.put(row, column, entry.values[0], None)
    for row, entry, whole in fitted:
        cells = whole or align(entry, full, len(columns)) or _sparse(entry, kind)
        if cells is not None:
            for column, cell in zip(columns, cells, strict=True):
                page.put(row, column, cell, None)
        elif entry.values:
            page.warn(kind, f"the row {row} ({_shown(entry)}) can be read in several ways")


def _application_rows(entries: Sequence[Entry]) -> Iterator[tuple[str, Entry]]:
    """Give the rows; 其他 and 总计 are rows behind other rows, column heads before them."""
    last = -1
    order = lexicon().rows["application"]
    for entry in entries:
        found = named(entry.label, "application", "row")
        if not found or not any(item is not None for item in entry.items):
            continue
        if named(entry.label, "application", "column"):
            if not entry.values and (last < 0 or fit(entry, 7) is None):
                continue
            if found[0] == "other_other" and not order[last].startswith("other"):
                continue
        last = order.index(found[0])
        yield found[0], entry


def _with_total(cells: Row | None) -> Row | None:
    """A row with a number and without its total has been read with its cells out of place."""
    if cells is None or _printed(cells[-1]) or not any(map(_printed, cells)):
        return cells
    return None


def _printed(cell: Token | None) -> bool:
    return cell is not None and cell.kind == "value"


def _sparse(entry: Entry, kind: TableKind) -> Row | None:
    """Read a row that lost its blank cells, where the numbers left can stand in one way alone."""
    values = entry.values
    columns = lexicon().columns[kind]
    given = lexicon().sparse[kind]
    if not 0 < len(values) <= len(given) or len({value.text for value in values}) > 1:
        return None
    cells: Row = [None] * len(columns)
    for column, value in zip(given[len(values) - 1], values, strict=True):
        cells[columns.index(column)] = value
    return cells


def _read_dispute(entries: Sequence[Entry], page: Page) -> None:
    kind: TableKind = "dispute"
    rows, columns = lexicon().rows[kind], lexicon().columns[kind]
    given = list(_explicit(entries, kind))
    for row, column, entry in given:
        page.put(row, column, entry.values[0], None)
    explicit = {id(entry) for _, _, entry in given}
    pending: list[str] = []
    heads: list[str] = []
    labelled = _has_labelled_rows(entries)
    for entry in entries:
        own_row = named(entry.label, kind, "row")
        pending.extend(own_row)
        heads.extend(named(entry.label, kind, "column"))
        cells = fit(entry, len(rows) * len(columns)) if id(entry) not in explicit else None
        if cells is not None:
            names = [(r, c) for r in rows for c in columns]
        elif id(entry) in explicit or not (entry.values or (labelled and own_row)):
            continue
        elif own_row or len(pending) == 1:
            names = [(pending[-1], c) for c in columns]
            cells = _with_total(fit(entry, len(columns))) or _sparse(entry, kind)
        elif len(heads) == 1 and len(pending) == len(rows):
            names = [(r, heads[0]) for r in rows]
            cells = fit(entry, len(rows))
            heads = []
        if cells is None:
            if entry.values:
                page.warn(kind, f"the values {_shown(entry)} can be read in several ways")
            continue
        for (r, c), cell in zip(names, cells, strict=True):
            page.put(r, c, cell, None)
        if len(cells) > len(rows):
            pending, heads = [], []


def _has_labelled_rows(entries: Sequence[Entry]) -> bool:
    """The rows have labels of their own; in the other form the labels head the columns."""
    rows = [entry for entry in entries if named(entry.label, "dispute", "row")]
    width = len(lexicon().columns["dispute"])
    return any(entry.values for entry in rows) or all(fit(entry, width) for entry in rows)


def _read_indicators(entries: Sequence[Entry], page: Page) -> None:
    kind: TableKind = "indicator_form"
    columns = ["value"]
    if any("cumulative" in named(entry.label, kind, "column") for entry in entries):
        columns.append("cumulative")
    row, group, line = "", "", -1
    for entry in sorted(
        entries, key=lambda entry: entry.lane if named(entry.label, kind, "row") else 0
    ):
        column = named(entry.label, kind, "column")
        if column and row and len(entry.values) == 1 and entry.line == line:
            page.put(row, column[0], entry.values[0], None)
            continue
        found = named(entry.label, kind, "row")
        near = [row_id for row_id in found if row_id.partition(".")[0] == group]
        row = (near or found)[0] if len(near) == 1 or len(found) == 1 else ""
        line = entry.line
        if row:
            group = row.partition(".")[0]
            _put_indicator(row, entry, columns, page)
        elif found:
            page.warn(kind, f"the row {entry.label.text if entry.label else ''} has no group")


def _put_indicator(row: str, entry: Entry, columns: Sequence[str], page: Page) -> None:
    unit = _unit_of(entry, f"indicator_form.{row}")
    cells = fit(entry, len(columns))
    if cells is None and not entry.values and entry.unit is not None:
        cells = [None] * len(columns)
    if cells is None:
        if entry.values:
            page.warn("indicator_form", f"the row {row} ({_shown(entry)}) has other columns")
        return
    for column, cell in zip(columns, cells, strict=True):
        page.put(row, column, cell, unit)


def _unit_of(entry: Entry, place: str) -> str | None:
    """Return the unit printed for a row, or the one that the form prescribes."""
    return entry.unit.text if entry.unit is not None else lexicon().units.get(place)


def _shown(entry: Entry) -> str:
    label = entry.label.text if entry.label is not None else ""
    values = " ".join(re.sub(r"\s+", "", value.raw) for value in entry.values)
    return f"{label}: {values}"
