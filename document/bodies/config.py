"""The words of `configs/metadata.yaml`, read once into typed objects."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from gongkai import configs
from gongkai.document.report import Level

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TitleConfig:
    """Words of titles; the comments in the file explain each."""

    subjects: Words
    kinds: Words
    open_kinds: Words
    fillers: Words
    labels: Words
    not_at_start: Words
    page_words: Words


@dataclass(frozen=True, slots=True)
class IssuerConfig:
    """Words of the names of bodies and of what precedes or follows such names."""

    official: Words
    short: Words
    territories: Words
    departments: Words
    zones: Words
    inner_parts: Words
    inner_ends: Words
    superiors: Words
    pronouns: Words
    not_inside: Words
    generic: Words
    labels: Words
    hints: Words
    author_verbs: Words
    before: Words
    after: Words


@dataclass(frozen=True, slots=True)
class RegionConfig:
    """The editions of the gazetteer, additions to it, and words around names of divisions."""

    editions: Words
    later_divisions: dict[str, Words]
    peoples: Words
    common_nouns: frozenset[str]
    not_endings: Words
    authorities: Words
    openers: Words


@dataclass(frozen=True, slots=True)
class DateConfig:
    """Labels and hints that give the date of a report, and the forms of zero in a year."""

    labels: Words
    hints: Words
    zeros: str


@dataclass(frozen=True, slots=True)
class MetadataConfig:
    """The words by which metadata are found."""

    traditional: dict[str, str]
    furniture: Words
    title: TitleConfig
    date: DateConfig
    issuer: IssuerConfig
    levels: dict[Level, Words]
    region: RegionConfig


@cache
def metadata_config() -> MetadataConfig:
    """Return the words of `configs/metadata.yaml`."""
    data = configs.load("metadata.yaml")
    region = data["region"]
    return MetadataConfig(
        traditional=data["traditional"],
        furniture=tuple(data["furniture"]),
        title=TitleConfig(**_tuples(data["title"])),
        date=DateConfig(**_tuples(data["date"])),
        issuer=IssuerConfig(**_tuples(data["issuer"])),
        levels=_tuples(data["levels"]),
        region=RegionConfig(
            **_tuples(region)
            | {
                "later_divisions": _tuples(region["later_divisions"]),
                "common_nouns": frozenset(region["common_nouns"]),
            }
        ),
    )


def _tuples(data: dict[str, Any]) -> dict[Any, Any]:
    """Return `data` with every list as a tuple."""
    return {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}
