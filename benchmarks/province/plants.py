"""What is planted in the figures of the province: contradictions, absences and jumps."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from benchmarks.province.figures import Courses, YearFigures, distribute_outcomes
from benchmarks.province.units import FORMS, MISSING_COUNTY, YEARS, ProvinceUnit

Plant = tuple[str, str, int | None]
"""A rule of the checks, the key of a unit, and the year of the report."""

TABLES = ("article20", "application", "dispute")
_RATES = {
    "carried_over": 0.06,
    "normative_in_force": 0.15,
    "cumulative_falls": 0.06,
    "jump": 0.04,
    "sum_of_parts": 0.4,
}
STATEMENTS = 0.1
"""The share of the comparisons with the year before that are wrong."""
_MISSING_YEARS, _MISSING_LAST, _MISSING_SOURCES = 12, 3, 15


@dataclass(slots=True)
class Plants:
    """What is planted, and what the reports leave out.

    Attributes:
        issues: what the checks must find.
        missing: the reports that do not exist, by key and year.
        without: the table that a report lacks, by key and year.
    """

    issues: set[Plant] = field(default_factory=set)
    missing: set[tuple[str, int]] = field(default_factory=set)
    without: dict[tuple[str, int], str] = field(default_factory=dict)

    def has(self, unit: ProvinceUnit, year: int, table: str = "") -> bool:
        """Return whether the unit has a report for the year, with a table."""
        exists = unit.first <= year <= unit.last and (unit.key, year) not in self.missing
        return exists and self.without.get((unit.key, year), "-") != table


def plant(draw: random.Random, units: list[ProvinceUnit], courses: Courses) -> Plants:
    """Change printed figures so that they contradict each other, and return what was planted."""
    plants = Plants(issues={("missing_unit", MISSING_COUNTY, None)})
    _leave_out(draw, units, plants)
    for unit in units:
        for year in range(unit.first, unit.last + 1):
            for rule, change in _CHANGES.items():
                rate = 1.0 if rule == "jump" and _is_short(unit) else _RATES[rule]
                if draw.random() < rate and plants.has(unit, year):
                    named = change(draw, unit, year, courses, plants)
                    if named is not None:
                        plants.issues.add((named, unit.key, year))
    return plants


def _is_short(unit: ProvinceUnit) -> bool:
    """Return whether a unit has too few years to be compared with its own history."""
    return unit.last - unit.first < 3


def _leave_out(draw: random.Random, units: list[ProvinceUnit], plants: Plants) -> None:
    """Leave out reports, and tables of others."""
    whole = [unit for unit in units if unit.first == YEARS[0] and unit.level != "city"]
    chosen = draw.sample(whole, _MISSING_YEARS + _MISSING_LAST)
    for number, unit in enumerate(chosen):
        year = draw.choice(YEARS[1:-1]) if number < _MISSING_YEARS else YEARS[-1]
        plants.missing.add((unit.key, year))
        plants.issues.add(("missing_year", unit.key, year))
    for unit in draw.sample([unit for unit in whole if unit not in chosen], _MISSING_SOURCES):
        year = draw.choice([year for year in YEARS if year >= FORMS])
        plants.without[unit.key, year] = draw.choice(TABLES)
        plants.issues.add(("missing_source", unit.key, year))


def _carry_over(
    draw: random.Random, unit: ProvinceUnit, year: int, courses: Courses, plants: Plants
) -> str | None:
    """Change what the next report gives as carried in: a column, or one column for another."""
    table = "application"
    if not (plants.has(unit, year, table) and plants.has(unit, year + 1, table)):
        return None
    later = courses[unit.key][year + 1]
    column = draw.randrange(6)
    closed = later.closed()
    others = [c for c in range(6) if c != column and later.carried_in[c] and closed[c]]
    if year >= FORMS and others and draw.random() < 0.4:
        later.carried_in[draw.choice(others)] -= 1
    later.carried_in[column] += 1
    later.outcomes = distribute_outcomes(draw, year + 1, later.closed())
    return "carried_over"


def _change_in_force(
    draw: random.Random, unit: ProvinceUnit, year: int, courses: Courses, plants: Plants
) -> str | None:
    table = "article20"
    if year != YEARS[-1] or not (
        plants.has(unit, year, table) and plants.has(unit, year - 1, table)
    ):
        return None
    issued, repealed, in_force = courses[unit.key][year].normative
    change = draw.choice((-4, -2, -1, 1, 2, 5))
    courses[unit.key][year].normative = issued, repealed, max(in_force + change, 0)
    return "normative_in_force"


def _lower_cumulative(
    draw: random.Random, unit: ProvinceUnit, year: int, courses: Courses, plants: Plants
) -> str | None:
    """Print a total since 2008 below that of the last report before; the next year is right."""
    before = [y for y in range(unit.first, year) if plants.has(unit, y)]
    if not before or ("cumulative_falls", unit.key, before[-1]) in plants.issues:
        return None
    course = courses[unit.key]
    course[year].cumulative = course[before[-1]].cumulative - draw.randint(5, 60)
    return "cumulative_falls"


def _jump(
    draw: random.Random, unit: ProvinceUnit, year: int, courses: Courses, plants: Plants
) -> str | None:
    """Multiply a figure of one year; a short course is compared with those of other units."""
    if any(rule == "jump" and key == unit.key for rule, key, _year in plants.issues):
        return None
    if _is_short(unit) and year == unit.first:
        return None
    figure = draw.choice(("trainee", "interpretation"))
    figures: YearFigures = courses[unit.key][year]
    setattr(figures, figure, getattr(figures, figure) * draw.randint(11, 15))
    return "jump"


def _change_sum(
    draw: random.Random, unit: ProvinceUnit, year: int, courses: Courses, plants: Plants
) -> str | None:
    """Change the total of a county of which all units have reports, in at most two years."""
    complete = [y for y in YEARS if all(plants.has(child, y) for child in unit.children)]
    planted = [key for rule, key, _year in plants.issues if rule == "sum_of_parts"]
    if unit.level != "county" or year not in complete or len(complete) < 4:
        return None
    if planted.count(unit.key) >= 2:
        return None
    courses[unit.key][year].total += draw.choice((-1, 1)) * draw.randint(20, 90)
    return "sum_of_parts"


_Change = Callable[[random.Random, ProvinceUnit, int, Courses, Plants], str | None]
_CHANGES: dict[str, _Change] = {
    "carried_over": _carry_over,
    "normative_in_force": _change_in_force,
    "cumulative_falls": _lower_cumulative,
    "jump": _jump,
    "sum_of_parts": _change_sum,
}
