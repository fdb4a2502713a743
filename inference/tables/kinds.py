"""Kinds: which table of a region each entry belongs to, and which reader reads it."""

from collections.abc import Sequence

from gongkai.document.report import TableKind
from gongkai.inference.tables.application import read_application
from gongkai.inference.tables.article20 import read_article20
from gongkai.inference.tables.cells import CellDraft, TableText
from gongkai.inference.tables.dispute import read_dispute
from gongkai.inference.tables.entries import TableEntry
from gongkai.inference.tables.indicators import read_indicators


def kinds_of(
    entries: Sequence[TableEntry], announced: TableKind
) -> list[tuple[TableKind, list[TableEntry]]]:
    """Part the entries of a region at the places where another kind of table begins."""
    parts: list[tuple[TableKind, list[TableEntry]]] = []
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


def _kind_of(entry: TableEntry, current: TableKind) -> TableKind:
    label = entry.label
    if label is None or not label.names:
        return current
    kinds = {name.kind for name in label.names if name.role != "chapter"}
    if current in kinds or len(kinds) != 1:
        return current
    roles = {name.role for name in label.names}
    telling = roles <= {"row", "group"} or len(label.text) > 3
    return kinds.pop() if telling or current == "unknown" else current


def read_cells(kind: TableKind, entries: Sequence[TableEntry], page: TableText) -> None:
    """Add the cells of one table to `page`."""
    readers = {
        "article20": read_article20,
        "application": read_application,
        "dispute": read_dispute,
        "indicator_form": read_indicators,
    }
    reader = readers.get(kind)
    if reader is not None:
        page.drafts.append(CellDraft(kind, lines=[n for entry in entries for n in entry.lines]))
        reader(entries, page)
