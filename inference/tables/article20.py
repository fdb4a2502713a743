"""主动公开政府信息情况: groups of rows with their own headers, in the form of the year."""

from collections.abc import Sequence

from gongkai.document.report import TableKind
from gongkai.inference.tables.cells import (
    TableCollector,
    cells_with_column_labels,
    describe_row,
    label_ids,
    unit_of,
)
from gongkai.inference.tables.column_assignment import assign_columns
from gongkai.inference.tables.entries import TableEntry
from gongkai.inference.tables.lexicon import lexicon
from gongkai.inference.tables.tokens import CellToken


def read_article20(entries: Sequence[TableEntry], collector: TableCollector) -> None:
    """Add the cells of the entries to the current table of the collector."""
    kind: TableKind = "article20"
    labelled = {
        id(entry): (row, column) for row, column, entry in cells_with_column_labels(entries, kind)
    }
    form = _form(entries)
    headers: list[str] = []
    in_header = False
    waiting: list[tuple[str, Sequence[str]]] = []
    blank: list[tuple[str, Sequence[str]]] = []
    read = False
    for entry in entries:
        columns, rows = label_ids(entry.label, kind, "column"), label_ids(entry.label, kind, "row")
        if id(entry) in labelled:
            row, column = labelled[id(entry)]
            collector.put(row, column, entry.values[0], lexicon().units.get(f"{kind}.{column}"))
        elif columns:
            # in parallel groups of rows, the heads are repeated
            headers = list(dict.fromkeys([*(headers if in_header else []), columns[0]]))
            in_header = True
        elif rows:
            in_header = False
            layouts = _layouts(rows[0], headers, form)
            if not any(item is not None for item in entry.items):
                waiting += [(rows[0], layouts[0])] if read and layouts else []
            elif _put_article20(rows[0], entry, layouts, collector):
                blank, waiting, read = [*blank, *waiting], [], True
    if not collector.has_unread(entries):
        for row, row_columns in blank:
            collector.put_blank_row(row, row_columns)


def _form(entries: Sequence[TableEntry]) -> int | None:
    """Return the index of the form that most column headers belong to; None for no majority."""
    forms = lexicon().forms
    form_columns = [{column for columns in form.values() for column in columns} for form in forms]
    scores = [0] * len(forms)
    for entry in entries:
        columns = set(_columns_of(entry.label))
        matching = [number for number, own in enumerate(form_columns) if columns & own]
        if len(matching) == 1:
            scores[matching[0]] += 1
    best = max(range(len(scores)), key=scores.__getitem__)
    return best if scores[best] > sum(scores) - scores[best] else None


def _columns_of(label: CellToken | None) -> list[str]:
    """Return the columns that a label, or a fragment of a broken label, may mean."""
    if label is None or label.kind != "fragment" or len(label.text) < 2:
        return label_ids(label, "article20", "column")
    return [
        name.id
        for text, names in lexicon().names.items()
        for name in names
        if label.text in text and (name.kind, name.role) == ("article20", "column")
    ]


def _layouts(row: str, headers: Sequence[str], form: int | None) -> list[Sequence[str]]:
    """Return the columns that a row may have: those of its headers, then those of the form."""
    allowed = [columns[row] for columns in lexicon().forms if row in columns]
    layouts: list[Sequence[str]] = []
    if headers and any(set(headers) <= set(columns) for columns in allowed):
        layouts.append(headers)
    if form is not None and row in lexicon().forms[form]:
        layouts.append(lexicon().forms[form][row])
    return layouts


def _put_article20(
    row: str, entry: TableEntry, layouts: Sequence[Sequence[str]], collector: TableCollector
) -> bool:
    """Add the cells of a row; return whether its columns are known."""
    for columns in layouts:
        cells = assign_columns(entry, len(columns))
        if cells is not None:
            for column, cell in zip(columns, cells, strict=True):
                collector.put(row, column, cell, unit_of(entry, f"article20.{column}"))
            return True
    collector.warn(
        "article20",
        f"the columns of the row {row} ({describe_row(entry)}) cannot be determined",
        entry.values,
    )
    return False
