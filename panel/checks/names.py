"""Names of indicators in sentences: 表三“结转下年度继续办理”自然人, 收到申请数."""

from functools import cache

from gongkai.document.indicator_names import label_zh
from gongkai.document.messages import Language
from gongkai.document.table_names import (
    column_name,
    plain_row_name,
    split_cell_id,
    table_names,
    table_title,
)
from gongkai.document.taxonomy import taxonomy

Name = dict[Language, str]


@cache
def indicator_name(indicator: str) -> Name:
    """Return the name of an indicator in each language; in English the words of its id.

    Args:
        indicator: a quantity label, or table.row.column.
    """
    kind, _, cell_id = indicator.partition(".")
    if indicator in taxonomy().quantities or not table_names(kind).rows:
        return {"zh": f"“{label_zh(indicator) or indicator}”", "en": f"“{_words(indicator)}”"}
    row, column = split_cell_id(cell_id)
    return {
        "zh": f"{table_title(kind, 'zh')}“{plain_row_name(kind, row)}”{_column(kind, row, column)}",
        "en": f"{table_title(kind, 'en')}, “{_words(row)}”, {_words(column)}",
    }


def column_of(indicator: str) -> Name:
    """Return the name of the column of a cell: 自然人, natural person."""
    kind, _, cell_id = indicator.partition(".")
    row, column = split_cell_id(cell_id)
    return {"zh": _column(kind, row, column), "en": _words(column)}


def show(value: float | None, unit: str | None = None) -> str:
    """Return a number with its unit, without a fraction of zero: 12件."""
    if value is None:
        return "—"
    number = str(int(value)) if value == int(value) else f"{round(value, 4):g}"
    return f"{number}{unit or ''}"


def _column(kind: str, row: str, column: str) -> str:
    return column_name(kind, column, [row])


def _words(name: str) -> str:
    return name.replace(".", " ").replace("_", " ")
