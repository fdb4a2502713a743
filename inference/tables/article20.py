"""主动公开政府信息情况: blocks of rows under little heads, by the form of their year."""

from collections.abc import Sequence

from gongkai.document.report import TableKind
from gongkai.inference.tables.cells import (
    TableText,
    explicit_cells,
    named,
    shown,
    unit_of,
)
from gongkai.inference.tables.entries import TableEntry
from gongkai.inference.tables.lexicon import lexicon
from gongkai.inference.tables.slots import fit
from gongkai.inference.tables.tokens import Token


def read_article20(entries: Sequence[TableEntry], page: TableText) -> None:
    """Add the cells of the entries to the last draft of the page."""
    kind: TableKind = "article20"
    given = {id(entry): (row, column) for row, column, entry in explicit_cells(entries, kind)}
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


def _form(entries: Sequence[TableEntry]) -> int | None:
    """Return which form of the table the column heads belong to, if they tell."""
    forms = lexicon().forms
    owned = [{column for columns in form.values() for column in columns} for form in forms]
    scores = [0] * len(forms)
    for entry in entries:
        columns = set(_columns_of(entry.label))
        having = [number for number, own in enumerate(owned) if columns & own]
        if len(having) == 1:
            scores[having[0]] += 1
    best = max(range(len(scores)), key=scores.__getitem__)
    return best if scores[best] > sum(scores) - scores[best] else None


def _columns_of(label: Token | None) -> list[str]:
    """Return the columns that a label names, or those that a piece of a broken label may name."""
    if label is None or label.kind != "fragment" or len(label.text) < 2:
        return named(label, "article20", "column")
    return [
        name.id
        for text, names in lexicon().names.items()
        for name in names
        if label.text in text and (name.kind, name.role) == ("article20", "column")
    ]


def _put_article20(
    row: str, entry: TableEntry, heads: Sequence[str], form: int | None, page: TableText
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
                page.put(row, column, cell, unit_of(entry, f"article20.{column}"))
            return
    page.warn("article20", f"the columns of the row {row} ({shown(entry)}) cannot be told")
