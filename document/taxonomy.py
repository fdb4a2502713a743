"""The label sets of `configs/taxonomy.yaml`, read once into typed objects."""

from dataclasses import dataclass
from functools import cache

from gongkai import configs


@dataclass(frozen=True, slots=True)
class SectionLabel:
    """A label of segments.

    Attributes:
        id: the label.
        zh: its Chinese name.
        about: its description.
    """

    id: str
    zh: str
    about: str


@dataclass(frozen=True, slots=True)
class QuantityLabel:
    """A label of quantities.

    Attributes:
        id: the label.
        zh: its Chinese name.
        unit: the usual unit.
        item: whether quantities with this label can have an item.
    """

    id: str
    zh: str
    unit: str
    item: bool


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """The label sets by id, in the order of the file, and the qualifiers of values."""

    sections: dict[str, SectionLabel]
    quantities: dict[str, QuantityLabel]
    qualifiers: tuple[str, ...]


@cache
def taxonomy() -> Taxonomy:
    """Return the label sets of `configs/taxonomy.yaml`."""
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
