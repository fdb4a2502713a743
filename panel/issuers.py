"""Names of issuers: the place and the body that a name with its region denotes."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from gongkai.document.bodies.body import RANK_CHARACTERS, Body, without_office
from gongkai.document.bodies.divisions import Division, split_divisions
from gongkai.document.bodies.gazetteer import RANKS
from gongkai.document.report import Level
from gongkai.panel.places import places


@dataclass(frozen=True, slots=True)
class IssuerName:
    """A name under which reports were issued.

    Attributes:
        issuer: as the tagger gave it.
        region: as the tagger gave it; may be empty.
        level: as the tagger gave it; may be empty.
    """

    issuer: str
    region: str
    level: str


@dataclass(frozen=True, slots=True)
class IssuerKey:
    """What a name says: the codes of its place, the names of the divisions, and the body.

    Attributes:
        codes: the places that the divisions can denote; empty if none is known.
        divisions: the names of the divisions, the widest first.
        body: the name of the body in its place; empty for the government of the place itself.
        level: of the body.
    """

    codes: tuple[str, ...]
    divisions: tuple[str, ...]
    body: str
    level: Level | None


def read_name(name: IssuerName) -> IssuerKey:
    """Return what a name says, with the divisions of the region above those of the issuer."""
    body = Body(name.issuer)
    signing = without_office(name.issuer)
    if signing != name.issuer and Body(signing).level == "township":
        body = Body(signing)  # its office signs for it; that of a county reports itself
    own, rest = body.parts
    above, unread = _divisions_of_region(name.region)
    above = _fitting(above, own)
    # a region that is not understood keeps the name apart from others
    chain = [division.name for division in above] + ([unread] if unread else [])
    for division in own:
        if division.name not in chain:
            chain.append(division.name)
    at_place = not rest or body.core == (own[-1].name if own else "")
    core = "" if own and at_place else _without_rank(body.core, chain)
    level = body.level or (name.level or None)
    return IssuerKey(_places_of(tuple(chain)), tuple(chain), core, level)  # type: ignore[arg-type]


# Many bodies have one region.
_divisions_of_region = cache(split_divisions)


def _fitting(above: Sequence[Division], own: Sequence[Division]) -> list[Division]:
    """Return the divisions of a region without those that contradict the issuer's own name.

    A region can be a place that the text mentions: the bureau of 北阳市青溪县 is not in 南昌市. A
    city alone in a name can be one of county level, so it contradicts no other city.
    """
    others = [d for d in above if d.name not in {division.name for division in own}]
    if not own or (own[0].level == "city" and len(own) == 1):
        return list(above)
    if own[0].level == "city" and any(division.level == "city" for division in others):
        return []
    return [d for d in above if d not in others or RANKS[d.level] < RANKS[own[0].level]]


def _without_rank(core: str, chain: Sequence[str]) -> str:
    """Return the name of a body without the rank of its place (县水务局 in 榆中县)."""
    ranked = len(core) > 3 and core[0] in RANK_CHARACTERS and bool(chain)
    return core[1:] if ranked and chain[-1].endswith(core[0]) else core


@cache
def _places_of(chain: Sequence[str]) -> tuple[str, ...]:
    codes = places().resolve(chain)
    if len(codes) > 1 and len(chain) > 1:
        # a name of a city with that of a district of the same name: the widest chain decides
        codes = tuple(c for c in codes if len(places().chain(c)) >= len(chain)) or codes
    return codes
