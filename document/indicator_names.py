"""The Chinese names of indicators."""

from gongkai.document.table_names import cell_name, table_names
from gongkai.document.taxonomy import taxonomy


def label_zh(label: str) -> str | None:
    """Return the Chinese name of a quantity label; None for an unknown label."""
    known = taxonomy().quantities.get(label)
    return known.zh if known else None


def indicator_zh(key: str) -> str | None:
    """Return the Chinese name of a record key: a quantity label or table.row.column."""
    kind, _, cell_id = key.partition(".")
    if key not in taxonomy().quantities and table_names(kind).rows and "." in cell_id:
        return cell_name(kind, cell_id)
    return label_zh(key)
