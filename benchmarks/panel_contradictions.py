"""Invented reports of a province over six years, with contradictions and copies that are planted.

The texts go through the tagger, unlike those of a generator of tagged reports: what the checks
find also depends on what the tagger reads. The sentences of the narrative are those of the corpus.
"""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from gongkai.annotations.corpus import read_corpus

YEARS = range(2017, 2023)
_DIGITS = re.compile(r"\d+(?:\.\d+)?")
_SECTIONS = ("mechanism", "platform", "training", "organization", "supervision", "interpretation")
_COUNTIES = ("云岭县", "青溪县", "白石县", "柳河县", "龙泉县", "马坪县")
_TOWNSHIPS = [a + b + "镇" for a in "石杨双金新" for b in "桥湾塘"]
_DEPARTMENTS = ("水利局", "教育局", "民政局", "财政局")
_COLUMNS = ("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计")
_FLOW = {
    "new": "一、本年新收政府信息公开申请数量",
    "carried_in": "二、上年结转政府信息公开申请数量",
    "granted": "三、本年度办理结果（一）予以公开",
    "partial": "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    "total": "（七）总计",
    "carried_out": "四、结转下年度继续办理",
}
_PROBLEMS = (
    "{0}的{1}更新不及时", "{0}{1}的内容不够完整",
    "{0}对{1}的解读形式比较单一", "{0}报送{1}的时间偏晚",
    "{0}的{1}查找不便", "{0}{1}的发布渠道较窄",
)  # fmt: skip
_PLACES = (
    "水库移民办", "农业服务中心", "社保所", "司法所", "乡村振兴办", "财政所", "林业站",
    "自然资源所", "规划建设所", "卫生院", "中心学校", "畜牧站", "文化站", "应急办", "综治中心",
    "退役军人服务站",
)  # fmt: skip
_MATTERS = (
    "惠农补贴发放名单", "危房改造进度", "高标准农田招标结果", "临时救助名册", "村级债务清单",
    "土地流转备案表", "退耕还林验收结果", "饮水安全检测结果", "公益岗位招聘公告", "学区划分方案",
)  # fmt: skip


# Ways to state a figure of last year; arguments: words, both years' figures, unit, this year.
Statement = Callable[[str, int, int, str, int], str]
LAST_YEAR: tuple[Statement, ...] = (
    lambda s, p, c, u, y: f"{s}{c}{u}，上年为{p}{u}。",
    lambda s, p, c, u, y: f"{s}{c}{u}，比上年{_up(p, c)}{abs(c - p)}{u}。",
    lambda s, p, c, u, y: f"{s}{c}{u}（{y - 1}年{p}{u}）。",
    lambda s, p, c, u, y: f"{s}{c}{u}，较上一年度的{p}{u}{_up(p, c)}{abs(c - p)}{u}。",
    lambda s, p, c, u, y: f"{s}{c} {u}，与去年相比{_up(p, c)}{abs(c - p)} {u}。",
    lambda s, p, c, u, y: f"{s}{c}{u}，{y - 1}年同期为{p}{u}。",
    lambda s, p, c, u, y: f"{s}{c}{u}，与上年（{p}{u}）相比有所变化。",
    lambda s, p, c, u, y: f"与上年相比，{s}{c}{u}，{_up(p, c)}{abs(c - p)}{u}。",
    lambda s, p, c, u, y: f"{s}{c}{u}，较{y - 1}年{_up(p, c)}{abs(c - p)}{u}，变化不大。",
    lambda s, p, c, u, y: f"{s}{c}{u}，数量较上年{_up(p, c)}{abs(c - p)}{u}。",
)
GROWTH: tuple[Statement, ...] = (
    lambda s, p, c, u, y: f"{s}{c}{u}，同比{_grew(p, c)}{_rate(p, c)}。",
    lambda s, p, c, u, y: f"{s}{c}{u}，与上年相比，{_grew(p, c)}{_rate(p, c, 0)}。",
    lambda s, p, c, u, y: f"{s}{c}{u}，较{y - 1}年度{_grew(p, c)}了{_rate(p, c, 2)}。",
    lambda s, p, c, u, y: f"{s}{c}{u}，比{y - 1}年{_grew(p, c)}{_rate(p, c)}；其余情况平稳。",
    lambda s, p, c, u, y: f"{s}{c}{u}，是上年的{c / p:.2f}倍。",
)


def _up(p: int, c: int) -> str:
    return "增加" if c >= p else "减少"


def _grew(p: int, c: int) -> str:
    return "增长" if c >= p else "下降"


def _rate(p: int, c: int, digits: int = 1) -> str:
    return f"{abs(c - p) / p * 100:.{digits}f}%"


@dataclass
class World:
    """Reports and what is planted in them.

    Attributes:
        texts: the reports by file name.
        planted: the planted contradictions: rule, issuer, year.
        reuse: issuer, year, issuer of the copied report and its year, share of the characters.
        repeated: issuer and year of the problems that are repeated, and of the plans that became
            problems.
    """

    texts: dict[str, str] = field(default_factory=dict)
    planted: set[tuple[str, str, int]] = field(default_factory=set)
    reuse: dict[tuple[str, int, str, int], float] = field(default_factory=dict)
    repeated: dict[str, set[tuple[str, int]]] = field(default_factory=dict)


@dataclass
class _Year:
    """The figures and the sentences of one report, as they are printed."""

    total: int
    received: int
    cumulative: int
    carried_in: list[int]
    carried_out: list[int]
    normative: tuple[int, int, int]  # issued, repealed, in force
    sentences: list[str]
    problems: list[str]
    plans: list[str]
    statements: list[str] = field(default_factory=list)


def invent(seed: int = 0, rate: float = 0.1) -> World:
    """Return a world; each kind of contradiction is in a report with the probability `rate`."""
    draw = random.Random(seed)
    world = World(repeated={"problem_repeated": set(), "plan_became_problem": set()})
    pool = [
        document.text[segment.start : segment.end]
        for document in read_corpus()
        for segment in document.segments
        if segment.label in _SECTIONS
    ]
    pool = sorted({text for text in pool if 18 <= len(text) <= 120 and text.endswith("。")})
    pool = [text for text in pool if not any(char.isdigit() for char in text)]
    counties = []
    for county in _COUNTIES:
        draw.shuffle(pool)
        counties.append(_County(world, county, iter([*pool]), draw, rate))
        counties[-1].write()
    _measure(world, counties)
    return world


def _measure(world: World, counties: "list[_County]") -> None:
    """Set the shares of the copied text, without the statements that many units print."""
    forms: dict[str, set[str]] = {}
    for county in counties:
        for unit, course in county.courses.items():
            for report in course.values():
                for statement in report.statements:
                    forms.setdefault(_DIGITS.sub("0", statement), set()).add(unit)
    units = sum(len(county.courses) + 1 for county in counties)
    common = {form for form, by in forms.items() if len(by) >= 0.1 * units}
    reports = {
        (issuer, year): course[year]
        for county in counties
        for issuer, course in county.by_issuer().items()
        for year in course
    }
    for issuer, year, other, other_year in world.reuse:
        share = _share(reports[issuer, year], reports[other, other_year], common)
        world.reuse[issuer, year, other, other_year] = share


@dataclass
class _County:
    world: World
    name: str
    sentences: Iterator[str]
    draw: random.Random
    rate: float
    courses: dict[str, dict[int, _Year]] = field(default_factory=dict)

    def by_issuer(self) -> dict[str, dict[int, _Year]]:
        """Return the reports of each unit by the name that they print."""
        return {_issuer(unit): course for unit, course in self.courses.items()}

    def write(self) -> None:
        """Add the reports of the county and of its units."""
        units = [self.name + town for town in _TOWNSHIPS] + [
            self.name + office for office in _DEPARTMENTS
        ]
        issuers = {unit: _issuer(unit) for unit in units}
        courses = self.courses = {unit: self._course(issuers[unit]) for unit in units}
        self._copy_from_neighbour(courses, issuers)
        for unit, course in courses.items():
            left_out = self._leave_a_year_out(issuers[unit])
            for year, report in course.items():
                if year != left_out:
                    self.world.texts[f"{unit}{year}.txt"] = _text(unit, issuers[unit], year, report)
        self._write_sums(courses)

    def _plant(self, rule: str, issuer: str, year: int) -> bool:
        """Return whether to plant a contradiction, and note it if so."""
        if self.draw.random() >= self.rate:
            return False
        self.world.planted.add((rule, issuer, year))
        return True

    def _course(self, issuer: str) -> dict[int, _Year]:
        """Return the reports of a unit, whose figures agree except where one is planted."""
        draw = self.draw
        course: dict[int, _Year] = {}
        before: _Year | None = None
        level, requests = draw.randint(80, 900), draw.randint(12, 60)
        for year in YEARS:
            total, received = (round(mean * draw.uniform(0.8, 1.25)) for mean in (level, requests))
            report = self._agreeing(before, total, received)
            if before is not None:
                self._contradict(issuer, year, before, report)
                self._repeat(issuer, year, before, report)
            course[year] = before = report
        return course

    def _agreeing(self, before: _Year | None, total: int, received: int) -> _Year:
        draw = self.draw
        issued, repealed = draw.randint(0, 4), draw.randint(0, 2)
        in_force = (before.normative[2] if before else draw.randint(8, 30)) + issued - repealed
        carried_out = [draw.choice((0, 0, 1, 2)), *[draw.choice((0, 0, 0, 1)) for _ in range(5)]]
        return _Year(
            total=total,
            received=received,
            cumulative=(before.cumulative if before else draw.randint(2000, 9000)) + total,
            carried_in=[*before.carried_out] if before else [0] * 6,
            carried_out=carried_out,
            normative=(issued, repealed, in_force),
            sentences=[next(self.sentences) for _ in range(8)],
            problems=[self._problem() for _ in range(2)],
            plans=[f"进一步{self.draw.choice(('加强', '规范'))}{next(self.sentences)}"],
        )

    def _problem(self) -> str:
        template = self.draw.choice(_PROBLEMS)
        return template.format(self.draw.choice(_PLACES), self.draw.choice(_MATTERS)) + "。"

    def _contradict(self, issuer: str, year: int, before: _Year, report: _Year) -> None:
        draw = self.draw
        rules = ("last_year_figure", "growth_rate")
        for words, figure, unit in (
            ("全年主动公开政府信息", "total", "条"),
            ("共收到政府信息公开申请", "received", "件"),
        ):
            last, now = getattr(before, figure), getattr(report, figure)
            rule = draw.choice(rules)
            if self._plant(rule, issuer, year):
                last = round(last * draw.choice((0.7, 0.8, 1.25, 1.4)))
            if last == now and (rule, issuer, year) in self.world.planted:
                last += 9
            if last == now:
                now_statement = f"{words}{now}{unit}，与上年持平。"
            else:
                form = draw.choice(LAST_YEAR if rule == "last_year_figure" else GROWTH)
                now_statement = form(words, last, now, unit, year)
            report.statements.append(now_statement)
        if self._plant("carried_over", issuer, year - 1):
            column = draw.randrange(6)
            report.carried_in[column] += 1
        if year >= 2022 and self._plant("normative_in_force", issuer, year):
            issued, repealed, in_force = report.normative
            report.normative = (issued, repealed, in_force + draw.choice((2, 3, 5)))
        if self._plant("cumulative_falls", issuer, year):
            report.cumulative = before.cumulative - draw.randint(5, 300)

    def _repeat(self, issuer: str, year: int, before: _Year, report: _Year) -> None:
        draw = self.draw
        copied = draw.choice((0, 0, 0, 2, 4, 6))
        report.sentences[:copied] = draw.sample(before.sentences, copied)
        if draw.random() < 0.2:
            report.problems[0] = before.problems[1]
            self.world.repeated["problem_repeated"].add((issuer, year))
        if draw.random() < 0.2:
            place, matter = draw.choice(_PLACES), draw.choice(_MATTERS)
            before.plans.append(f"督促{place}按月更新{matter}，接受群众监督。")
            report.problems[1] = f"{place}更新{matter}还不够及时。"
            self.world.repeated["plan_became_problem"].add((issuer, year))

    def _copy_from_neighbour(
        self, courses: dict[str, dict[int, _Year]], issuers: dict[str, str]
    ) -> None:
        """Copy sentences of a report to a neighbour's, and note all ratios."""
        townships = [unit for unit in courses if unit.endswith("镇")]
        one, other = self.draw.sample(townships, 2)
        year = self.draw.choice(YEARS)
        source = courses[other][year].sentences
        courses[one][year].sentences[-4:] = self.draw.sample(source, 4)
        for unit in courses:
            for later in YEARS[1:]:
                self.world.reuse[issuers[unit], later, issuers[unit], later - 1] = 0
        self.world.reuse[issuers[one], year, issuers[other], year] = 0

    def _leave_a_year_out(self, issuer: str) -> int | None:
        """Return a year whose report is missing, and drop what it was part of."""
        if self.draw.random() >= self.rate:
            return None
        year = self.draw.choice(YEARS[1:-1])
        if ("cumulative_falls", issuer, year + 1) in self.world.planted:
            return None
        self.world.planted.add(("missing_year", issuer, year))
        for rule, unit, of in [*self.world.planted]:
            pairs = {"carried_over": (year - 1, year), "missing_year": ()}.get(
                rule, (year, year + 1)
            )
            if unit == issuer and of in pairs:
                self.world.planted.discard((rule, unit, of))
        for (unit, of, *_rest), _ratio in [*self.world.reuse.items()]:
            if unit == issuer and of in (year, year + 1):
                self.world.reuse.pop((unit, of, *_rest))  # type: ignore[call-overload]
        for kind in self.world.repeated.values():
            kind -= {(issuer, year), (issuer, year + 1)}
        return year

    def _write_sums(self, courses: dict[str, dict[int, _Year]]) -> None:
        issuer = f"{self.name}人民政府"
        for year in YEARS:
            printed = [f"{unit}{year}.txt" in self.world.texts for unit in courses]
            total = sum(course[year].total for course in courses.values())
            if all(printed) and self.draw.random() < 0.5:
                self.world.planted.add(("sum_of_parts", issuer, year))
                total -= self.draw.randint(20, 90)
            text = (
                f"{self.name}{year}年政府信息公开工作年度报告\n一、总体情况\n"
                f"{year}年，全县各乡镇、各部门共主动公开政府信息{total}条。\n"
                f"{issuer}\n{year + 1}年1月28日\n"
            )
            self.world.texts[f"{self.name}{year}.txt"] = text


def _issuer(unit: str) -> str:
    return unit + ("人民政府" if unit.endswith("镇") else "")


def _share(report: _Year, other: _Year, common: set[str]) -> float:
    """Return the share of the characters of a report's narrative that are in another's."""
    own = [*report.sentences, *report.problems, *report.plans]
    others = {*other.sentences, *other.problems, *other.plans}
    new = [text for text in report.statements if _DIGITS.sub("0", text) not in common]
    sizes = [(sum(map(str.isalnum, text)), text in others) for text in [*own, *new]]
    return sum(size for size, same in sizes if same) / sum(size for size, _same in sizes)


def _text(unit: str, issuer: str, year: int, report: _Year) -> str:
    statements = report.statements or [
        f"全年主动公开政府信息{report.total}条。", f"共收到政府信息公开申请{report.received}件。"
    ]  # fmt: skip
    lines = [
        f"{unit}{year}年政府信息公开工作年度报告",
        "一、总体情况",
        "根据《中华人民共和国政府信息公开条例》的规定，现公布本年度报告。",
        f"{statements[0]}自2008年以来累计公开政府信息{report.cumulative}条。",
        "".join(report.sentences[:4]),
        "".join(report.sentences[4:]),
        *(_tables(report, year) if year >= 2019 else _prose(report)),
        *statements[1:],
        "五、存在的主要问题及改进情况",
        "".join(report.problems),
        "".join(f"下一年，{plan}" for plan in report.plans),
        issuer,
        f"{year + 1}年1月20日",
    ]
    return "\n".join(lines) + "\n"


def _prose(report: _Year) -> list[str]:
    taken, sent = sum(report.carried_in), sum(report.carried_out)
    return [f"上年结转申请{taken}件，结转下年度继续办理{sent}件。"]


def _tables(report: _Year, year: int) -> list[str]:
    lines = [
        "二、主动公开政府信息情况",
        "第二十条第（五）项",
        "信息内容\t本年处理决定数量",
        "行政许可\t5",
    ]
    if year < 2021:
        lines[2:] = [
            "\t".join(("信息内容", "上一年项目数量", "本年增/减", "处理决定数量")),
            "\t".join(("行政许可", "5", "0", "7")),
        ]
    else:
        values = [str(value) for value in report.normative]
        lines[1:1] = [
            "第二十条第（一）项",
            "\t".join(("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")),
            "\t".join(("规章", "0", "0", "0")), "\t".join(("行政规范性文件", *values)),
        ]  # fmt: skip
    new = [report.received, 0, 0, 0, 0, 0]
    total = [
        n + taken - sent
        for n, taken, sent in zip(new, report.carried_in, report.carried_out, strict=True)
    ]
    rows = {
        "new": new, "carried_in": report.carried_in, "granted": total, "partial": [0] * 6,
        "total": total, "carried_out": report.carried_out,
    }  # fmt: skip
    lines += ["三、收到和处理政府信息公开申请情况", "\t".join(("", *_COLUMNS))]
    lines += [
        "\t".join((_FLOW[row], *map(str, values), str(sum(values)))) for row, values in rows.items()
    ]
    return lines
