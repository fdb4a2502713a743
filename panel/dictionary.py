"""The data dictionary: what each indicator and each column of the panel means."""

from collections.abc import Iterator
from typing import NamedTuple

from gongkai.document.indicator_names import indicator_zh, label_zh
from gongkai.document.table_names import column_name, plain_row_name, table_names, table_title
from gongkai.document.taxonomy import taxonomy

_KINDS = ("article20", "application", "dispute", "indicator_form")


class DictionaryEntry(NamedTuple):
    """An indicator with its names and its unit."""

    indicator: str
    name_zh: str
    name_en: str
    unit: str | None
    source_zh: str
    source_en: str


def dictionary() -> Iterator[DictionaryEntry]:
    """Yield the indicators of the narrative and of the tables, from the configuration."""
    for label, quantity in taxonomy().quantities.items():
        words = label.replace(".", " ").replace("_", " ")
        yield DictionaryEntry(
            label, label_zh(label) or label, words, quantity.unit, "正文", "narrative"
        )
    for kind in _KINDS:
        names = table_names(kind)
        for row in names.rows:
            for column in names.columns:
                indicator = f"{kind}.{row}.{column}"
                known = indicator_zh(indicator)
                if known is None:
                    continue
                zh = f"{plain_row_name(kind, row)}·{column_name(kind, column, [row])}"
                en = f"{row}, {column}".replace(".", " ").replace("_", " ")
                titles = (table_title(kind, "zh"), table_title(kind, "en"))
                yield DictionaryEntry(indicator, zh, en, None, *titles)
