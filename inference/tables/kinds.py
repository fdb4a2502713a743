"""Kinds: which table of a region each entry belongs to, and which reader reads it."""

from collections.abc import Sequence

from annotations.report import TableKind
from inference.tables.application import read_application
from inference.tables.article20 import read_article20
from inference.tables.cells import Draft, Page
from inference.tables.dispute import read_dispute
from inference.tables.entries import Entry
from inference.tables.indicators import read_indicators


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
    roles = {name.role for name in label.names}
    telling = roles <= {"row", "group"} or len(label.text) > 3
    return kinds.pop() if telling or current == "unknown" else current


def read_cells(kind: TableKind, entries: Sequence[Entry], page: Page) -> None:
    """Add the cells of one table to `page`."""
    readers = {
        "article20": read_article20,
        "application": read_application,
        "dispute": read_dispute,
        "indicator_form": read_indicators,
    }
    reader = readers.get(kind)
    if reader is not None:
        page.drafts.append(Draft(kind, lines=[n for entry in entries for n in entry.lines]))
        reader(entries, page)
