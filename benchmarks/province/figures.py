"""The figures of a unit over the years, which agree with each other."""

import random
from dataclasses import dataclass, field

from benchmarks.province.units import ProvinceUnit

APPLICANTS = ("natural_person", "business", "research", "nonprofit", "legal_service", "other")
OUTCOMES_2021 = (
    "granted", "partial", "refused_state_secret", "refused_law", "refused_security",
    "refused_third_party", "refused_internal", "refused_process", "refused_enforcement_file",
    "refused_query", "unavailable_not_held", "unavailable_not_made", "unavailable_unclear",
    "not_processed_petition", "not_processed_repeat", "not_processed_publication",
    "not_processed_excessive", "not_processed_confirm", "other_no_correction", "other_no_payment",
    "other_other",
)  # fmt: skip
OUTCOMES_2019 = (*OUTCOMES_2021[:-3], "other_outcome")
# Requests are mostly granted, or the information does not exist.
_WEIGHTS = {"granted": 30.0, "partial": 4.0, "unavailable_not_held": 8.0}
_LIKELY = (30, 3, 1, 1, 1, 2)
_EQUAL, _DOUBLED = 0.1, 0.03


@dataclass(slots=True)
class YearFigures:
    """What one report prints.

    Attributes:
        total, website, wechat, interpretation, training, trainee, received: of the year.
        own: what a county discloses itself, without the bodies below it.
        cumulative: since 2008.
        new, carried_in, carried_out: requests by applicant.
        outcomes: requests by outcome and applicant.
        normative: documents issued, repealed and in force.
        licenses: decisions of this year and of the year before.
        review: 结果维持, 结果纠正, 其他结果, 尚未审结.
    """

    total: int
    website: int
    wechat: int
    interpretation: int
    training: int
    trainee: int
    own: int
    cumulative: int
    new: list[int]
    carried_in: list[int]
    carried_out: list[int]
    normative: tuple[int, int, int]
    licenses: tuple[int, int]
    review: list[int]
    outcomes: dict[str, list[int]] = field(default_factory=dict)

    @property
    def received(self) -> int:
        """The requests of the year."""
        return sum(self.new)

    def closed(self) -> list[int]:
        """Return the closed requests by applicant."""
        columns = zip(self.new, self.carried_in, self.carried_out, strict=True)
        return [new + taken - sent for new, taken, sent in columns]


Courses = dict[str, dict[int, YearFigures]]


def invent_figures(draw: random.Random, units: list[ProvinceUnit]) -> Courses:
    """Return the figures by the key of the unit and the year."""
    courses: Courses = {}
    for unit in reversed(units):  # the sums of the units below come after their parts
        courses[unit.key] = _course(draw, unit, courses)
    return courses


def _course(draw: random.Random, unit: ProvinceUnit, courses: Courses) -> dict[int, YearFigures]:
    course: dict[int, YearFigures] = {}
    mean, requests = draw.randint(120, 900), draw.randint(14, 60)
    before: YearFigures | None = None
    for year in range(unit.first, unit.last + 1):
        total = _next_value(draw, mean, before.total if before else None)
        parts = [courses[child.key].get(year) for child in unit.children]
        if parts:
            total = sum(part.total for part in parts if part is not None)
        if unit.level == "city":  # some of its counties have no reports here
            total = round(total * draw.uniform(1.35, 1.45))
        course[year] = before = _figures(draw, before, total, requests)
        before.outcomes = distribute_outcomes(draw, year, before.closed())
    return course


def _next_value(draw: random.Random, mean: int, before: int | None) -> int:
    """Return a value near the mean; sometimes that of the year before, or twice that."""
    chance = draw.random()
    if before is not None and chance < _EQUAL:
        return max(before + draw.choice((0, 0, 1, -1)), 1)
    if before is not None and chance < _EQUAL + _DOUBLED and before < mean:
        return 2 * before
    return round(mean * draw.uniform(0.8, 1.25))


def _figures(
    draw: random.Random, before: YearFigures | None, total: int, requests: int
) -> YearFigures:
    received = _next_value(draw, requests, before.received if before else None)
    new = _divide(draw, received, _LIKELY)
    taken = [*before.carried_out] if before else [0] * len(APPLICANTS)
    sent = [min(draw.choice((0, 0, 1, 2)), n + t) for n, t in zip(new, taken, strict=True)]
    issued, repealed = draw.randint(0, 5), draw.randint(0, 3)
    in_force = (before.normative[2] if before else draw.randint(12, 40)) + issued - repealed
    return YearFigures(
        total=total,
        website=round(total * draw.uniform(0.5, 0.65)),
        wechat=round(total * draw.uniform(0.2, 0.3)),
        interpretation=draw.randint(24, 34),
        training=draw.randint(2, 6),
        trainee=draw.randint(90, 150),
        own=draw.randint(60, 110),
        cumulative=(before.cumulative if before else draw.randint(3, 9) * total) + total,
        new=new,
        carried_in=taken,
        carried_out=sent,
        normative=(issued, repealed, in_force),
        licenses=(draw.randint(30, 60), before.licenses[0] if before else draw.randint(30, 60)),
        review=[draw.choice((0, 0, 1)) for _ in range(4)],
    )


def _divide(draw: random.Random, total: int, weights: tuple[float, ...]) -> list[int]:
    counts = [0] * len(weights)
    for index in draw.choices(range(len(weights)), weights, k=total):
        counts[index] += 1
    return counts


def distribute_outcomes(draw: random.Random, year: int, closed: list[int]) -> dict[str, list[int]]:
    """Return the closed requests by outcome and applicant, with the rows of the form of a year."""
    rows = OUTCOMES_2021 if year >= 2021 else OUTCOMES_2019
    weights = tuple(_WEIGHTS.get(row, 0.3) for row in rows)
    columns = [_divide(draw, count, weights) for count in closed]
    return {row: [column[number] for column in columns] for number, row in enumerate(rows)}
