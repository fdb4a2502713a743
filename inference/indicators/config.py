"""`configs/record.yaml`, read once into typed objects: the rules of the record and the checks."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from gongkai import configs
from gongkai.document.messages import Language

Name = Mapping[Language, str]


@dataclass(frozen=True, slots=True, eq=False)
class Relation:
    """In every column (or row) of a table, the left rows (or columns) sum to the right ones.

    A relation equals only itself, so that it is hashable.

    Attributes:
        id: the id of the check.
        table: the kind of the table.
        over: what the relation holds for: every column or every row.
        left: rows (or columns).
        right: alternatives of rows (or columns), one for each form.
        right_name: the name of the right side where its parts are too many to name.
    """

    id: str
    table: str
    over: Literal["rows", "columns"]
    left: tuple[str, ...]
    right: tuple[tuple[str, ...], ...]
    right_name: Name | None


@dataclass(frozen=True, slots=True)
class IndicatorConfig:
    """The rules of the record and of the checks; the comments in the file explain each."""

    single_valued: frozenset[str]
    unique_totals: frozenset[str]
    matching_cells: dict[str, tuple[str, ...]]
    matching_sums: dict[str, tuple[tuple[str, ...], ...]]
    wider_sums: dict[str, tuple[tuple[str, ...], ...]]
    combined_names: dict[str, str]
    outcomes: tuple[str, ...]
    partition_labels: frozenset[str]
    divisions: tuple[tuple[str, ...], ...]
    scope_words: tuple[str, ...]
    all_answered: re.Pattern[str]
    cells_in_ten_thousands: frozenset[str]
    channels: dict[str, tuple[str, ...]]
    equivalent_units: dict[str, str]
    sums: dict[str, tuple[str, ...]]
    total_words: tuple[str, ...]
    sum_words: re.Pattern[str]
    part_words: re.Pattern[str]
    list_breaks: re.Pattern[str]
    list_breaks_in_bracket: re.Pattern[str]
    open_list_words: re.Pattern[str]
    relations: tuple[Relation, ...]
    signed_cells: frozenset[str]
    row_names: dict[str, str]
    sum_names: dict[str, Name]


@cache
def indicator_config() -> IndicatorConfig:
    """Return the rules of `configs/record.yaml`."""
    data = configs.load("record.yaml")
    return IndicatorConfig(
        single_valued=frozenset(data["single_valued"]),
        unique_totals=frozenset(data["unique_totals"]),
        matching_cells={label: tuple(cells) for label, cells in data["matching_cells"].items()},
        matching_sums=_sums(data["matching_sums"]),
        wider_sums=_sums(data["wider_sums"]),
        combined_names=data["combined_names"],
        outcomes=tuple(data["outcomes"]),
        partition_labels=frozenset(data["partition_labels"]),
        divisions=tuple(map(tuple, data["divisions"])),
        scope_words=tuple(data["scope_words"]),
        all_answered=re.compile(data["all_answered"]),
        cells_in_ten_thousands=frozenset(data["cells_in_ten_thousands"]),
        channels={row: tuple(words) for row, words in data["channels"].items()},
        equivalent_units=data["equivalent_units"],
        sums={label: tuple(parts) for label, parts in data["sums"].items()},
        total_words=tuple(data["total_words"]),
        sum_words=_any_of([*data["total_words"], *data["part_words"], "分别"]),
        part_words=_any_of(data["part_words"]),
        list_breaks=_any_of(data["list_breaks"]),
        list_breaks_in_bracket=_any_of(set(data["list_breaks"]) - set(data["part_words"])),
        open_list_words=_any_of(data["open_list_words"]),
        relations=tuple(
            Relation(
                relation["id"],
                relation["table"],
                relation["over"],
                tuple(relation["left"]),
                tuple(map(tuple, relation["right"])),
                relation.get("right_name"),
            )
            for relation in data["relations"]
        ),
        signed_cells=frozenset(data["signed_cells"]),
        row_names=data["names"]["rows"],
        sum_names=data["names"]["sums"],
    )


def _sums(data: Mapping[str, list[list[str]]]) -> dict[str, tuple[tuple[str, ...], ...]]:
    return {label: tuple(map(tuple, sums)) for label, sums in data.items()}


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern that finds any of the words."""
    return re.compile("|".join(map(re.escape, sorted(words))))
