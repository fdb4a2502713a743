"""`configs/record.yaml`, read once: what the record and the checks go by."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from gongkai import configs


@dataclass(frozen=True, slots=True)
class Relation:
    """Over every column (or row) of a table, the left rows (or columns) add up to the right."""

    table: str
    over: Literal["rows", "columns"]
    left: tuple[str, ...]
    right: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel of the indicator form: its label in the narrative and the words that name it."""

    row: str
    label: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IndicatorRules:
    """The rules of the record and of the checks. See the comments in the file."""

    single: frozenset[str]
    same: dict[str, tuple[str, ...]]
    ten_thousands: frozenset[str]
    channels: tuple[Channel, ...]
    same_units: dict[str, str]
    sums: dict[str, tuple[str, ...]]
    total_words: tuple[str, ...]
    part_words: tuple[str, ...]
    list_breaks: tuple[str, ...]
    relations: tuple[Relation, ...]
    signed: frozenset[str]


@cache
def indicator_rules() -> IndicatorRules:
    """Return the rules of `configs/record.yaml`."""
    data = configs.load("record.yaml")
    return IndicatorRules(
        single=frozenset(data["single"]),
        same={label: tuple(cells) for label, cells in data["same"].items()},
        ten_thousands=frozenset(data["ten_thousands"]),
        channels=tuple(
            Channel(row, rule["label"], tuple(rule["words"]))
            for row, rule in data["channels"].items()
        ),
        same_units=data["same_units"],
        sums={label: tuple(parts) for label, parts in data["sums"].items()},
        total_words=tuple(data["total_words"]),
        part_words=tuple(data["part_words"]),
        list_breaks=tuple(data["list_breaks"]),
        relations=tuple(
            Relation(r["table"], r["over"], tuple(r["left"]), tuple(r["right"]))
            for r in data["relations"]
        ),
        signed=frozenset(data["signed"]),
    )
