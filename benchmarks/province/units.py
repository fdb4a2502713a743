"""The units of the invented province: real cities and counties, invented bodies below them.

The cities and counties are some of 山东省, whose counties became cities and districts in the years
of the reports. Townships and departments are invented; some names occur in several counties.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from gongkai.document.report import Level

PROVINCE = "山东省"
YEARS = range(2017, 2023)
FORMS = 2019
"""The first year of the statutory tables."""

# (code of GB/T 2260, name, name before, last year of the name before)
_Division = tuple[str, str, str | None, int]
_CITIES: dict[str, tuple[str, tuple[_Division, ...]]] = {
    "济南市": (
        "370100",
        (
            ("370124", "平阴县", None, 0),
            ("370126", "商河县", None, 0),
            ("370115", "济阳区", "济阳县", 2017),
            ("370116", "莱芜区", "莱芜市", 2018),
        ),
    ),
    "滨州市": (
        "371600",
        (
            ("371602", "滨城区", None, 0),
            ("371621", "惠民县", None, 0),
            ("371622", "阳信县", None, 0),
            ("371623", "无棣县", None, 0),
            ("371625", "博兴县", None, 0),
            ("371681", "邹平市", "邹平县", 2017),
        ),
    ),
    "烟台市": (
        "370600",
        (
            ("370681", "龙口市", None, 0),
            ("370683", "莱州市", None, 0),
            ("370685", "招远市", None, 0),
            ("370614", "蓬莱区", "蓬莱市", 2019),
        ),
    ),
}
# A county without a report among six of its city that report.
MISSING_COUNTY = "371603"
_WAS_CITY = {"莱芜市"}
_FIRST = "石杨双金新青白云马松柳泉临长平沙"
_SECOND = ("桥", "湾", "塘", "岭", "河", "店", "庄", "峪")
_COMMON_TOWNSHIPS = ("城关镇", "河东镇")
_DEPARTMENTS = ("水利局", "教育局", "民政局", "财政局", "司法局", "交通运输局")
_SIZE = 120


@dataclass(slots=True)
class ProvinceUnit:
    """A unit that issues reports.

    Attributes:
        key: identifies the unit in the truth.
        level: city, county, township or department.
        code: of its place in the current edition of GB/T 2260.
        body: its name in its place; empty for the government of the place.
        parent: the key of the unit above it.
        city: the name of its city.
        place: the names of its county by year; that of the city for the bodies of a city.
        first, last: the years of its reports.
    """

    key: str
    level: Level
    code: str
    body: str
    parent: str | None
    city: str
    place: dict[int, str]
    first: int = YEARS[0]
    last: int = YEARS[-1]
    children: list["ProvinceUnit"] = field(default_factory=list)

    def name(self, year: int) -> str:
        """Return the full name without the office, as in a title: 惠民县石桥镇."""
        return f"{self.place[year]}{self.body}"

    def issuer(self, year: int) -> str:
        """Return the name of the body that signs."""
        return self.name(year) + ("" if self.level == "department" else "人民政府")

    def above(self, year: int) -> str:
        """Return the divisions above its county, or above the city: 山东省滨州市."""
        if self.place[year] == self.city or self.place[year] in _WAS_CITY:
            return PROVINCE
        return f"{PROVINCE}{self.city}"

    def aliases(self, year: int, name_year: int) -> list[tuple[str, str | None, str | None]]:
        """Return (issuer, region, level) as taggers give them for one body.

        Args:
            year: of the report.
            name_year: whose name of the county is used: archives are republished under new names.
        """
        full, above, place = self.issuer(name_year), self.above(name_year), self.place[name_year]
        found: list[tuple[str, str | None, str | None]] = [
            (full, f"{above}{place}" if self.body else above, self.level),
            (full, place if self.body else None, self.level),
            (f"{above}{full}", above, self.level),
            (full, above, None),
        ]
        if self.body:
            office = "" if self.level == "department" else "人民政府"
            found.append((f"{self.body}{office}", f"{above}{place}", self.level))
            found.append((f"{self.body}{office}", place, self.level))
        if self.level in ("county", "city"):
            found.append((f"{self.place[name_year]}政府", above, self.level))
        if self.level == "township":
            found.append((f"{place}{self.body}政府", above, self.level))
            found.append((f"{full}办公室", f"{above}{place}", self.level))
            found.append((f"{self.body}人民政府办公室", f"{above}{place}", self.level))
            found.append((self.body, f"{above}{place}", self.level))
            found.append((f"{place}{self.body}", above, self.level))
        return found


def invent_units(draw: random.Random) -> list[ProvinceUnit]:
    """Return the units, those above before those below."""
    units: list[ProvinceUnit] = []
    townships = [f"{a}{b}镇" for a in _FIRST for b in _SECOND]
    draw.shuffle(townships)
    names = iter(townships)
    for city, (code, counties) in _CITIES.items():
        of_city = ProvinceUnit(city, "city", code, "", None, city, dict.fromkeys(YEARS, city))
        units.append(of_city)
        units += (_below(of_city, "department", body) for body in _DEPARTMENTS[:4])
        for number, county in enumerate(counties):
            units += _county(of_city, county, number, names)
    counties_of_all = [unit for unit in units if unit.level == "county"]
    while len(units) < _SIZE:
        county_unit = counties_of_all[len(units) % len(counties_of_all)]
        units.append(_below(county_unit, "township", next(names)))
    _limit_years(draw, [unit for unit in units if unit.level == "township"])
    return units


def _county(
    city: ProvinceUnit, division: _Division, number: int, names: Iterator[str]
) -> Iterator[ProvinceUnit]:
    code, name, before, last = division
    place = {year: before if before and year <= last else name for year in YEARS}
    county = ProvinceUnit(name, "county", code, "", city.key, city.city, place)
    city.children.append(county)
    yield county
    for body in (_COMMON_TOWNSHIPS[number % 2], *(next(names) for _ in range(3))):
        yield _below(county, "township", body)
    for office in range(2):
        yield _below(county, "department", _DEPARTMENTS[(number + office) % len(_DEPARTMENTS)])


def _below(parent: ProvinceUnit, level: Level, body: str) -> ProvinceUnit:
    key = f"{parent.key}/{body}"
    unit = ProvinceUnit(key, level, parent.code, body, parent.key, parent.city, parent.place)
    parent.children.append(unit)
    return unit


def _limit_years(draw: random.Random, townships: list[ProvinceUnit]) -> None:
    """Let some townships be founded later, which is no missing year."""
    for number, unit in enumerate(draw.sample(townships, 6)):
        unit.first = YEARS[2 + number % 2]
