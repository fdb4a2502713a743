"""`configs/record.yaml`, read once into typed objects: the rules of the record and the checks."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from gongkai import configs


@dataclass(frozen=True, slots=True)
class Relation:
    """In every column (or row) of a table, the left rows (or columns) sum to the right ones."""

    table: str
    over: Literal["rows", "columns"]
    left: tuple[str, ...]
    right: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IndicatorConfig:
    """The rules of the record and of the checks; the comments in the file explain each."""

    single_valued: frozenset[str]
    matching_cells: dict[str, tuple[str, ...]]
    cells_in_ten_thousands: frozenset[str]
    channels: dict[str, tuple[str, ...]]
    equivalent_units: dict[str, str]
    sums: dict[str, tuple[str, ...]]
    total_words: tuple[str, ...]
    part_words: tuple[str, ...]
    list_breaks: tuple[str, ...]
    relations: tuple[Relation, ...]
    signed_cells: frozenset[str]


@cache
def indicator_config() -> IndicatorConfig:
    """Return the rules of `configs/record.yaml`."""
    data = configs.load("record.yaml")
    return IndicatorConfig(
        single_valued=frozenset(data["single_valued"]),
        matching_cells={label: tuple(cells) for label, cells in data["matching_cells"].items()},
        cells_in_ten_thousands=frozenset(data["cells_in_ten_thousands"]),
        channels={row: tuple(words) for row, words in data["channels"].items()},
        equivalent_units=data["equivalent_units"],
        sums={label: tuple(parts) for label, parts in data["sums"].items()},
        total_words=tuple(data["total_words"]),
        part_words=tuple(data["part_words"]),
        list_breaks=tuple(data["list_breaks"]),
        relations=tuple(
            Relation(r["table"], r["over"], tuple(r["left"]), tuple(r["right"]))
            for r in data["relations"]
        ),
        signed_cells=frozenset(data["signed_cells"]),
    )
