"""The arithmetic of statements about an earlier year: what each implies for that year."""

import math
from collections.abc import Sequence
from dataclasses import replace

from gongkai.document.messages import Language
from gongkai.panel.checks.comparisons import Comparison
from gongkai.panel.checks.figures import Interval, PanelFigure, allowed
from gongkai.panel.checks.names import show

# How far two figures may be apart that a report calls equal, and about equal (基本持平).
_EQUAL = 0.02
_ABOUT_EQUAL = 0.10
# Approximate rates: 近20% may be 17.
_ABOUT = 0.15


def earlier_values(comparison: Comparison, current: PanelFigure) -> Interval:
    """Return the values of the earlier year that a statement allows.

    Args:
        comparison: the statement.
        current: the figure of this year; a difference, a rate or a multiple starts from it.
    """
    now = allowed(current.value or 0, current.qualifier, current.words)
    match comparison.kind:
        case "value":
            return allowed(comparison.value, comparison.qualifier, comparison.words)
        case "difference":
            change = _signed(comparison)
            return Interval(now.low - change.high, now.high - change.low)
        case "rate":
            rate = _about(comparison)
            return _divided(now, Interval(1 + rate.low / 100, 1 + rate.high / 100))
        case "multiple":
            return _divided(now, _about(comparison))
        case _:
            share = _EQUAL if comparison.qualifier == "exact" else _ABOUT_EQUAL
            return Interval(now.low * (1 - share), now.high * (1 + share))


def loosely_agrees(
    comparison: Comparison, current: PanelFigure, values: Sequence[Interval]
) -> bool:
    """Return whether a statement fits in a loose reading: 增长了1.5倍 for 1.5 times the figure."""
    if comparison.kind == "equal":
        about = earlier_values(replace(comparison, qualifier="approx"), current)
        return any(about.meets(value) for value in values)
    if comparison.kind != "multiple":
        return False
    now = allowed(current.value or 0, current.qualifier, current.words)
    step = max(comparison.step, 0.25)
    readings = {comparison.value, comparison.value - 1 if comparison.growth else comparison.value}
    return any(
        _divided(now, Interval(max(times - step, 0), times + step)).meets(value)
        for times in readings
        for value in values
    )


def stated_change(comparison: Comparison) -> dict[Language, str]:
    """Return a stated change in words: 增加142条, 下降12.5%, 持平."""
    value = comparison.value
    size = show(abs(value), comparison.unit)
    match comparison.kind:
        case "difference":
            return {
                "zh": f"{'增加' if value >= 0 else '减少'}{size}",
                "en": f"{_sign(value)}{size}",
            }
        case "rate":
            size = show(abs(value), "%")
            return {
                "zh": f"{'增长' if value >= 0 else '下降'}{size}",
                "en": f"{_sign(value)}{size}",
            }
        case "multiple":
            return {"zh": f"为其{show(value)}倍", "en": f"{show(value)} times"}
        case _:
            return {"zh": "持平", "en": "equal"}


def change_between(before: float, after: float) -> str:
    """Return the change from one value to another in percent, with its sign."""
    if before == 0:
        return f"{_sign(after)}{show(abs(after))}"
    return f"{(after - before) / before * 100:+.1f}%"


def _sign(value: float) -> str:
    return "+" if value >= 0 else "−"


def _signed(comparison: Comparison) -> Interval:
    size = allowed(abs(comparison.value), comparison.qualifier, comparison.words)
    return size if comparison.value >= 0 else Interval(-size.high, -size.low)


def _about(comparison: Comparison) -> Interval:
    """Return the rates or multiples that a rounded number allows: one step up or down."""
    value, step = comparison.value, comparison.step
    spread = abs(value) * _ABOUT
    up = step + spread * (comparison.qualifier in ("approx", "at_least"))
    down = step + spread * (comparison.qualifier in ("approx", "at_most"))
    if value < 0:
        up, down = down, up
    return Interval(value - down, value + up)


def _divided(now: Interval, ratio: Interval) -> Interval:
    high = now.high / ratio.low if ratio.low > 0 else (math.inf if now.high > 0 else 0.0)
    return Interval(now.low / ratio.high if ratio.high > 0 else 0.0, high)
