"""The label sets of `configs/taxonomy.yaml`, read once into typed objects."""

from dataclasses import dataclass
from functools import cache

from gongkai import configs


@dataclass(frozen=True, slots=True)
class SectionLabel:
    """What a segment can be about."""

    id: str
    zh: str
    about: str


@dataclass(frozen=True, slots=True)
class QuantityLabel:
    """What a quantity can measure, in which unit as a rule, and whether it names an item."""

    id: str
    zh: str
    unit: str
    item: bool


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """Both label sets, by id, in the order of the file."""

    sections: dict[str, SectionLabel]
    quantities: dict[str, QuantityLabel]
    qualifiers: tuple[str, ...]


@cache
def taxonomy() -> Taxonomy:
    """Return the label sets of the annual-report domain."""
    data = configs.load("taxonomy.yaml")
    return Taxonomy(
        sections={
            key: SectionLabel(key, row["zh"], row["about"]) for key, row in data["sections"].items()
        },
        quantities={
            key: QuantityLabel(key, row["zh"], row["unit"], bool(row.get("item", False)))
            for key, row in data["quantities"].items()
        },
        qualifiers=tuple(data["qualifiers"]),
    )
