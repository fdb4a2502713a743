"""Kinds of tables: the division of a region into tables, and the reader of each kind."""

from collections.abc import Sequence

from gongkai.document.report import TableKind
from gongkai.inference.tables.application import read_application
from gongkai.inference.tables.article20 import read_article20
from gongkai.inference.tables.cells import PartialTable, TableCollector
from gongkai.inference.tables.dispute import read_dispute
from gongkai.inference.tables.entries import TableEntry
from gongkai.inference.tables.indicator_form import read_indicator_form


def split_by_kind(
    entries: Sequence[TableEntry], announced: TableKind
) -> list[tuple[TableKind, list[TableEntry]]]:
    """Return the entries of a region in groups of one kind of table, in order.

    Args:
        entries: the entries of the region.
        announced: the kind according to the heading or the caption.
    """
    groups: list[tuple[TableKind, list[TableEntry]]] = []
    kind = announced
    for entry in entries:
        kind = _kind_of(entry, kind)
        if not groups or groups[-1][0] != kind:
            if groups and groups[-1][0] == "unknown":
                groups[-1] = (kind, groups[-1][1])
            else:
                groups.append((kind, []))
        groups[-1][1].append(entry)
    return groups


def _kind_of(entry: TableEntry, current: TableKind) -> TableKind:
    label = entry.label
    if label is None or not label.senses:
        return current
    kinds = {sense.kind for sense in label.senses if sense.role != "chapter"}
    if current in kinds or len(kinds) != 1:
        return current
    roles = {sense.role for sense in label.senses}
    distinctive = roles <= {"row", "group"} or len(label.text) > 3
    return kinds.pop() if distinctive or current == "unknown" else current


def read_cells(kind: TableKind, entries: Sequence[TableEntry], collector: TableCollector) -> None:
    """Add a table of this kind with the cells of its entries to the collector."""
    readers = {
        "article20": read_article20,
        "application": read_application,
        "dispute": read_dispute,
        "indicator_form": read_indicator_form,
    }
    reader = readers.get(kind)
    if reader is not None:
        collector.partial_tables.append(
            PartialTable(kind, lines=[n for entry in entries for n in entry.lines])
        )
        reader(entries, collector)
