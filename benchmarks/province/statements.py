"""Statements about an earlier year: those that fit, and those that contradict it."""

import random
from dataclasses import dataclass

from benchmarks.panel_contradictions import GROWTH, LAST_YEAR
from benchmarks.panel_contradictions import Statement as Form

# Further forms: words, both years' figures, unit, this year.
_LAST_YEAR: tuple[Form, ...] = (
    *LAST_YEAR,
    lambda s, p, c, u, y: f"{s}{c}{u}，去年为{p}{u}。",
    lambda s, p, c, u, y: f"{s}{c}{u}，上年度{p}{u}。",
    lambda s, p, c, u, y: f"{s}{c}{u}，比{y - 1}年的{p}{u}{_more(p, c)}{abs(c - p)}{u}。",
    lambda s, p, c, u, y: f"{s}由上年的{p}{u}{_to(p, c)}{c}{u}。",
    lambda s, p, c, u, y: f"{s}{c}{u}，相较{y - 1}年净{_up(p, c)}{abs(c - p)}{u}。",
    lambda s, p, c, u, y: f"{s}{c}{u}，同比{_up(p, c)}{abs(c - p)}{u}，工作量有所变化。",
    lambda s, p, c, u, y: f"{s}{c}{u}；{y - 1}年{s}{p}{u}。",
    lambda s, p, c, u, y: f"{s}{c}{u}，而{y - 1}年全年为{p}{u}。",
)
_GROWTH: tuple[Form, ...] = (
    *GROWTH,
    lambda s, p, c, u, y: f"{s}{c}{u}，较上年{_grew(p, c)}幅度达{_rate(p, c)}%。",
    lambda s, p, c, u, y: f"{s}{c}{u}，同比{_rise(p, c)}百分之{_chinese(p, c)}。",
    lambda s, p, c, u, y: f"{s}{c}{u}，为上年的{c / p * 100:.1f}%。",
    lambda s, p, c, u, y: f"{s}{c}{u}，年{_grew(p, c)}率为{_rate(p, c)}%。",
    lambda s, p, c, u, y: f"{s}{c}{u}，较去年同期{_rise(p, c)}了{_rate(p, c)}%。",
    lambda s, p, c, u, y: f"{s}{c}{u}（同比{_rise(p, c)}{_rate(p, c)}%）。",
)


def _more(last: int, now: int) -> str:
    return "多" if now >= last else "少"


def _up(last: int, now: int) -> str:
    return "增加" if now >= last else "减少"


def _to(last: int, now: int) -> str:
    return "增至" if now >= last else "降至"


def _grew(last: int, now: int) -> str:
    return "增长" if now >= last else "下降"


def _rise(last: int, now: int) -> str:
    return "上升" if now >= last else "下降"


def _rate(last: int, now: int) -> str:
    return f"{abs(now - last) / last * 100:.1f}"


def _chinese(last: int, now: int) -> str:
    """Return the rate in whole percent, in Chinese numerals below 1000."""
    rate = round(abs(now - last) / last * 100)
    digits = "零一二三四五六七八九"
    hundreds, tens, ones = rate // 100, rate // 10 % 10, rate % 10
    words = digits[hundreds] + "百" if hundreds else ""
    if tens:
        words += ("" if tens == 1 and not hundreds else digits[tens]) + "十"
    elif hundreds and ones:
        words += "零"
    return words + (digits[ones] if ones or not rate else "")


@dataclass(frozen=True, slots=True)
class Subject:
    """What a statement is about.

    Attributes:
        label: of the quantity.
        words: before the figure.
        unit: of the figure.
    """

    label: str
    words: str
    unit: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence with a figure of this year, and perhaps statements about an earlier one.

    Attributes:
        text: the sentence.
        label: of its figure.
        figure: the figure as it is written.
        rule: that the sentence breaks; None if it fits.
        item: what the figure counts; empty if the label says it.
    """

    text: str
    label: str
    figure: str
    rule: str | None = None
    item: str = ""


def plain(subject: Subject, now: int) -> Statement:
    """Return a sentence without a statement about another year."""
    figure = f"{now}{subject.unit}"
    return Statement(f"{subject.words}{figure}。", subject.label, figure)


def compare(
    draw: random.Random, subject: Subject, last: int, now: int, year: int, rule: str | None
) -> Statement:
    """Return a sentence that compares a figure with that of the year before.

    Args:
        draw: chooses the form.
        subject: what is counted.
        last, now: the printed figures of both years.
        year: of the report.
        rule: the rule that the sentence is to break; None for a sentence that fits.
    """
    if rule is not None:
        # more requests of last year may be right if those carried in were counted, too
        factors = (0.6, 0.75) if subject.label == "application.received" else (0.7, 0.8, 1.25, 1.4)
        last = round(last * draw.choice(factors))
        last -= 5 * (last == now)
        return _in_form(draw, subject, last, now, year, rule)
    loose = _loose(draw, subject, last, now, year)
    if loose and draw.random() < 0.5:
        figure = f"{now}{subject.unit}"
        return Statement(draw.choice(loose), subject.label, figure)
    if last == now:
        return Statement(
            f"{subject.words}{now}{subject.unit}，与上年持平。",
            subject.label,
            f"{now}{subject.unit}",
        )
    return _in_form(draw, subject, last, now, year, None)


def _in_form(
    draw: random.Random, subject: Subject, last: int, now: int, year: int, rule: str | None
) -> Statement:
    """Return a sentence in one of the usual forms of a value, a difference, or a rate."""
    kinds = {"last_year_figure": _LAST_YEAR, "growth_rate": _GROWTH}
    forms = kinds[rule or draw.choice(list(kinds))]
    text = draw.choice(forms)(subject.words, last, now, subject.unit, year)
    spaced = f"{now} {subject.unit}"
    figure = spaced if spaced in text else f"{now}{subject.unit}"
    return Statement(text, subject.label, figure, rule)


def _loose(draw: random.Random, subject: Subject, last: int, now: int, year: int) -> list[str]:
    """Return sentences that fit only in a loose reading: rounded, approximate, about equal."""
    words, unit = subject.words, subject.unit
    rate = abs(now - last) / last * 100
    changed = "增长" if now > last else "下降"
    found = []
    if rate <= 1.5:
        found.append(f"{words}{now}{unit}，与上年基本持平。")
        found.append(f"{words}{now}{unit}，和{year - 1}年大体相当。")
    if now == 2 * last:
        found.append(f"{words}{now}{unit}，比上年翻了一番。")
        found.append(f"{words}{now}{unit}，同比增长一倍。")
    tens = 5 * round(rate / 5)
    if tens and abs(tens - rate) <= 0.08 * tens:
        found.append(f"{words}{now}{unit}，同比{changed}约{tens}%。")
        if rate < tens and now > last:
            found.append(f"{words}{now}{unit}，较上年{changed}近{tens}%。")
    if now > last > 100 and last % 100 > 0:
        found.append(f"{words}{now}{unit}，上年为{last // 100 * 100}余{unit}。")
    return found


def of_other_scope(draw: random.Random, subject: Subject, now: int) -> Statement:
    """Return a sentence about a part of the year or of the work, which contradicts no figure."""
    part, change = f"{max(now // 3, 2)}{subject.unit}", f"{max(now // 7, 1)}{subject.unit}"
    return draw.choice(
        (
            Statement(f"上半年公开{part}，比上年同期增加{change}。", subject.label, part),
            Statement(
                f"公开涉农信息{part}，比上年增加{change}。",
                "disclosure.category",
                part,
                item="涉农信息",
            ),
        )
    )


def of_website(last: int, now: int) -> Statement:
    """Return a sentence about the website, with its own change."""
    changed = "增加" if now >= last else "减少"
    text = f"其中政府网站公开{now}条，较上年{changed}{abs(now - last)}条。"
    return Statement(text, "disclosure.website", f"{now}条")
