"""Names of bodies that report: their parts, their rank, and names of the same body."""

import re
from dataclasses import dataclass
from functools import cache, cached_property

from gongkai.document.bodies.config import metadata_config
from gongkai.document.bodies.divisions import (
    Division,
    split_divisions,
    starts_with_known_division,
)
from gongkai.document.bodies.gazetteer import gazetteer, short_province
from gongkai.document.bodies.patterns import any_of
from gongkai.document.report import Level

LONGEST = 40
"""Characters of the longest name of a body."""
HAN = r"[\u4e00-\u9fff·（）()]"
"""The pattern of a character of a body's name."""
RANK_CHARACTERS = "省市县区镇乡"
"""The ranks by which a text refers to a body without its name (镇人民政府)."""

_STREET_OFFICE = re.compile("街道办(?:事处)?$")
_NOTE = re.compile("[（(][^（()）]*[)）]$")


@dataclass(frozen=True)
class Body:
    """A body by one of its names."""

    name: str

    @cached_property
    def parts(self) -> tuple[list[Division], str]:
        """The divisions at the start of the name, and the rest of the name."""
        return split_divisions(self.name)

    @cached_property
    def core(self) -> str:
        """The part that names of one body share: without region before it and 人民政府 after it."""
        config = metadata_config().issuer
        divisions, rest = self.parts
        rest = _STREET_OFFICE.sub("街道", rest or self.name)
        for end in (*config.official, *config.short):
            rest = rest.removesuffix(end) if rest != "办事处" else rest
        return rest or (divisions[-1].name if divisions else self.name)

    @cached_property
    def level(self) -> Level | None:
        """The rank of the body, None if its name does not show it."""
        plain = _NOTE.sub("", self.name)
        return _level(self if plain == self.name else Body(plain))

    @cached_property
    def is_official(self) -> bool:
        """Whether the name is the full name of a government, or that of a department."""
        return self.name.endswith(metadata_config().issuer.official) or self.level == "department"


def _level(body: Body) -> Level | None:
    config = metadata_config()
    divisions, rest = body.parts
    if not rest or rest in (*config.issuer.official, *config.issuer.short):
        return _division_level(divisions)
    if body.core.endswith(config.issuer.zones):
        return "county"
    for level, ends in config.levels.items():
        if body.core.endswith(ends):
            return level
    return "department" if body.name.endswith(config.issuer.departments) else None


def _division_level(divisions: list[Division]) -> Level | None:
    if not divisions:
        return None
    entry = gazetteer().get(divisions[-1].name)
    # A city that became a county-level one, or the reverse: the division above it decides.
    if entry and "county" in entry.levels and len(divisions) > 1:
        return "county"
    return divisions[-1].level


def is_same_body(one: Body, other: Body) -> bool:
    """Return whether two names denote one body: the same, or one is short for the other."""
    names = {division.level: short_province(division.name) for division in one.parts[0]}
    for division in other.parts[0]:
        name = short_province(division.name)
        if names.get(division.level, name) != name:
            return False
    short, long = sorted((one.core, other.core), key=len)
    if long.endswith(short):
        # The characters before must be the rank (县民政局) or divisions, not words of a sentence.
        before = long.removesuffix(short)
        return len(short) > 1 and (
            before in ("", *RANK_CHARACTERS) or not split_divisions(before)[1]
        )
    if one.level != "department" and not short.endswith(metadata_config().issuer.zones):
        return False
    rest = iter(long)
    ends_agree = short[0] == long[0] and short[-1] == long[-1]
    return len(short) > 2 and ends_agree and all(character in rest for character in short)


def is_body_name(name: str) -> bool:
    """Return whether `name` has the form of the name of a body that could report."""
    config = metadata_config().issuer
    return (
        3 <= len(name) <= LONGEST
        and name.endswith(_name_ends())
        and name not in config.generic
        and not (name.startswith(config.pronouns) and not starts_with_known_division(name))
        and not any(word in split_divisions(name)[1] for word in config.not_inside)
        and _body_pattern().fullmatch(name) is not None
    )


@cache
def _body_ends() -> tuple[str, ...]:
    """Return the endings of names of bodies."""
    config = metadata_config().issuer
    ends = [*config.official, *config.short, *config.territories, *config.departments]
    return (*ends, *config.zones, *config.inner_ends)


@cache
def _name_ends() -> tuple[str, ...]:
    return (*_body_ends(), "）")


@cache
def _body_pattern() -> re.Pattern[str]:
    return re.compile(rf"{HAN}{{1,{LONGEST}}}?{any_of(_body_ends())}(?:（[^）]{{2,12}}）)?")


def without_office(name: str) -> str:
    """Return `name` without the office inside the body that signs for it (…人民政府办公室)."""
    if name.endswith(metadata_config().issuer.inner_ends):
        # From left to right, so that the longest office is removed.
        for start in range(2, len(name)):
            if _office_pattern().match(name, start) and is_body_name(name[:start]):
                return name[:start]
    return name


@cache
def _office_pattern() -> re.Pattern[str]:
    config = metadata_config().issuer
    return re.compile(rf"{any_of(config.inner_parts)}*{any_of(config.inner_ends)}$")
