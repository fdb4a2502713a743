"""The whole province: its reports with all versions and names, and the truth about them."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from benchmarks.province import statements
from benchmarks.province.figures import Courses, YearFigures, invent_figures
from benchmarks.province.narratives import (
    Narratives,
    leave_out_common_statements,
    write_narratives,
)
from benchmarks.province.plants import STATEMENTS, Plants, plant
from benchmarks.province.reports import Edition, ReportParts, write_report
from benchmarks.province.statements import Statement, Subject
from benchmarks.province.units import MISSING_COUNTY, YEARS, ProvinceUnit, invent_units

_PLAIN, _UNKNOWN_YEAR, _SCOPE, _WEBSITE = 0.2, 0.3, 0.25, 0.3
_NEW_NAME, _SHORT_NAME, _BARE_NAME = 0.1, 0.45, 0.06
_VERSIONS = {"mirror": 0.06, "pdf": 0.08, "shortened": 0.05, "corrected": 0.05, "nameless": 0.01}
_EDITIONS = {
    "pdf": Edition(pages=True),
    "shortened": Edition(shortened=True),
    "corrected": Edition(corrected=True),
}
_REQUESTS = Subject("application.received", "共收到政府信息公开申请", "件")


Values = dict[tuple[str, int], dict[str, float]]
"""Indicators by unit and year."""


@dataclass(slots=True)
class TrueDocument:
    """What is known about a report.

    Attributes:
        key, year: its unit and year.
        role: original, or the kind of version.
        chosen: whether the panel may choose it.
        ambiguous: whether its name may denote several units.
    """

    doc_id: str
    key: str
    year: int
    role: str = "original"
    chosen: bool = True
    ambiguous: bool = False


@dataclass(slots=True)
class World:
    """The reports and the truth.

    Attributes:
        units: by key.
        reports: as `gongkai tag` writes them.
        documents: the truth about each report, by its id.
        plants: what the checks must find.
        narratives: by unit and year.
    """

    units: dict[str, ProvinceUnit]
    reports: list[dict[str, Any]] = field(default_factory=list)
    documents: dict[str, TrueDocument] = field(default_factory=dict)
    plants: Plants = field(default_factory=Plants)
    narratives: Narratives = field(default_factory=dict)

    def values(self) -> Values:
        """Return the printed indicators of the chosen reports by unit and year."""
        return {
            (document.key, document.year): {
                name: entry["value"]
                for name, entry in report["record"].items()
                if entry["value"] is not None
            }
            for report in self.reports
            if (document := self.documents[report["doc_id"]]).role in ("original", "corrected")
        }

    def of_counties(self, count: int) -> "World":
        """Return some counties with the bodies below them; renamed ones come first."""
        counties = [unit for unit in self.units.values() if unit.level == "county"]
        counties.sort(key=lambda unit: len(set(unit.place.values())), reverse=True)
        kept = {county.key for county in counties[:count]}
        units = {key: u for key, u in self.units.items() if key in kept or u.parent in kept}
        documents = {d.doc_id: d for d in self.documents.values() if d.key in units}
        issues = {
            plant
            for plant in self.plants.issues
            if plant[1] in units or (count >= len(counties) and plant[1] == MISSING_COUNTY)
        }
        return World(
            units,
            [report for report in self.reports if report["doc_id"] in documents],
            documents,
            replace(self.plants, issues=issues),
            {place: text for place, text in self.narratives.items() if place[0] in units},
        )


def invent_world(seed: int = 0) -> World:
    """Return a province; equal seeds give equal worlds."""
    draw = random.Random(seed)
    units = invent_units(draw)
    courses = invent_figures(draw, units)
    plants = plant(draw, units, courses)
    narratives = write_narratives(draw, units, plants)
    world = World({unit.key: unit for unit in units}, plants=plants, narratives=narratives)
    author = _Author(draw, world, courses)
    for unit in units:
        for year in range(unit.first, unit.last + 1):
            if plants.has(unit, year):
                author.write(unit, year)
    leave_out_common_statements(narratives)
    return world


@dataclass(slots=True)
class _Author:
    draw: random.Random
    world: World
    courses: Courses
    shared: set[str] = field(init=False)

    def __post_init__(self) -> None:
        bodies = [unit.body for unit in self.world.units.values() if unit.body]
        self.shared = {body for body in bodies if bodies.count(body) > 1}

    def write(self, unit: ProvinceUnit, year: int) -> None:
        """Add the report of a unit and a year, and its versions."""
        name_year = YEARS[-1] if self.draw.random() < _NEW_NAME else year
        figures = self.courses[unit.key][year]
        parts = ReportParts(
            unit, year, figures, self.world.narratives[unit.key, year],
            list(self._disclosed(unit, year)), self._requests(unit, year),
            self.world.plants.without.get((unit.key, year), ""),
            unit.name(name_year), unit.issuer(name_year),
        )  # fmt: skip
        parts.narrative.statements = [s.text for s in (*parts.disclosed, parts.requests)]
        role = next((r for r, rate in _VERSIONS.items() if self.draw.random() < rate), "")
        if role == "corrected":  # the first version had other figures
            first = replace(parts, figures=_with_errors(figures))
            self._add(first, Edition(), "first", name_year, chosen=False)
            self._add(parts, _EDITIONS[role], role, name_year)
            return
        self._add(parts, Edition(), "original", name_year)
        if role:
            self._add(
                parts, _EDITIONS.get(role, Edition()), role, name_year, chosen=role == "mirror"
            )

    def _add(
        self, parts: ReportParts, edition: Edition, role: str, name_year: int, chosen: bool = True
    ) -> None:
        unit, year = parts.unit, parts.year
        number = len(self.world.reports)
        doc_id = f"d{number:04d}"
        ambiguous = role == "mirror" and unit.body in self.shared and self.draw.random() < 0.5
        bare = ambiguous or (unit.level == "township" and unit.body not in self.shared
                             and self.draw.random() < _BARE_NAME)  # fmt: skip
        aliases = unit.aliases(year, name_year)
        issuer, region, level = self.draw.choice(aliases)
        if self.draw.random() > _SHORT_NAME:
            issuer, region, level = aliases[0]
        if bare:
            issuer, region = f"{unit.body}{'人民政府' * (unit.level == 'township')}", None
            parts = replace(parts, name=unit.body, issuer=issuer)
        if role == "nameless":
            issuer, region, level = None, None, None  # type: ignore[assignment]
        text = write_report(parts, edition)
        format_ = "pdf" if edition.pages else "html"
        source = {
            "path": f"{doc_id}.{format_}", "format": format_,
            "url": f"https://{role}.example/{doc_id}.{format_}",
        }  # fmt: skip
        meta = {
            "title": text.text.partition("\n")[0], "issuer": issuer, "region": region,
            "level": level, "year": year, "date": date(year + 1, 1, 20),
        }  # fmt: skip
        self.world.reports.append(text.report(doc_id, meta, source))
        self.world.documents[doc_id] = TrueDocument(doc_id, unit.key, year, role, chosen, ambiguous)

    def _printed(self, unit: ProvinceUnit, year: int) -> YearFigures | None:
        """Return the figures of a report that exists."""
        return self.courses[unit.key][year] if self.world.plants.has(unit, year) else None

    def _disclosed(self, unit: ProvinceUnit, year: int) -> Iterator[Statement]:
        draw, now = self.draw, self.courses[unit.key][year]
        subject = Subject("disclosure.total", _words_of_total(unit, year), "条")
        before = self._printed(unit, year - 1)
        yield self._statement(unit, year, subject, before and before.total, now.total)
        if before is not None and draw.random() < _WEBSITE:
            yield statements.of_website(before.website, now.website)
        if unit.level == "county" and before is not None:
            changed = "增加" if now.own >= before.own else "减少"
            rank = unit.place[year][-1]
            text = f"{rank}本级主动公开{now.own}条，比上年{changed}{abs(now.own - before.own)}条。"
            yield Statement(text, "disclosure.total", f"{now.own}条")
        elif draw.random() < _SCOPE:
            yield statements.of_other_scope(draw, subject, now.total)

    def _requests(self, unit: ProvinceUnit, year: int) -> Statement:
        now, before = self.courses[unit.key][year], self._printed(unit, year - 1)
        return self._statement(unit, year, _REQUESTS, before and before.received, now.received)

    def _statement(
        self, unit: ProvinceUnit, year: int, subject: Subject, last: int | None, now: int
    ) -> Statement:
        draw = self.draw
        if last is None:
            if draw.random() < _UNKNOWN_YEAR:  # nothing is known about that year
                guess = max(round(now * draw.uniform(0.7, 1.3)), 1)
                return statements.compare(draw, subject, guess, now, year, None)
            return statements.plain(subject, now)
        if draw.random() < _PLAIN:
            return statements.plain(subject, now)
        wrong = draw.random() < STATEMENTS
        rule = draw.choice(("last_year_figure", "growth_rate")) if wrong else None
        if rule is not None:
            self.world.plants.issues.add((rule, unit.key, year))
        return statements.compare(draw, subject, last, now, year, rule)


def _words_of_total(unit: ProvinceUnit, year: int) -> str:
    if unit.level == "county":
        return f"全{unit.place[year][-1]}各乡镇、各部门共主动公开政府信息"
    if unit.level == "city":
        return "全市各县（市、区）、各部门共主动公开政府信息"
    return "全年主动公开政府信息"


def _with_errors(figures: YearFigures) -> YearFigures:
    """Return the figures of a version that was corrected later."""
    return replace(figures, wechat=figures.wechat + 7, training=figures.training + 1)
