"""Colours of a PDF, as red, green and blue between 0 and 1."""

from typing import Any

Color = tuple[float, float, float]
WHITE: Color = (1.0, 1.0, 1.0)

_UNKNOWN_SPACES = ("Indexed", "Pattern", "Lab", "DeviceN", "Unknown")
_SAME = 0.06  # the difference, of 1, that is not seen
_BLACK_WHITE = (0.299, 0.587, 0.114)  # luminance of red, green and blue (ITU-R BT.601)


def to_rgb(color: Any, space: str) -> Color | None:
    """Return the colour; None for patterns and for colours of other spaces."""
    if space in _UNKNOWN_SPACES:
        return None
    if isinstance(color, (int, float)):
        level = 1 - color if space == "Separation" else color
        return _clamp(level, level, level)
    if not isinstance(color, tuple) or not all(isinstance(part, (int, float)) for part in color):
        return None
    if len(color) == 3:
        return _clamp(*color)
    if len(color) == 4:
        cyan, magenta, yellow, black = color
        return _clamp(*((1 - ink) * (1 - black) for ink in (cyan, magenta, yellow)))
    return None


def looks_same(one: Color, other: Color) -> bool:
    """Return whether two colours beside each other look the same."""
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) <= _SAME


def blend(color: Color, alpha: float, background: Color = WHITE) -> Color:
    """Return `color` with the opacity `alpha` over `background`."""
    red, green, blue = (
        alpha * part + (1 - alpha) * under for part, under in zip(color, background, strict=True)
    )
    return red, green, blue


def luminance(color: Color) -> float:
    """Return the brightness: 0 for black, 1 for white."""
    return sum(share * part for share, part in zip(_BLACK_WHITE, color, strict=True))


def _clamp(red: float, green: float, blue: float) -> Color:
    return min(max(red, 0.0), 1.0), min(max(green, 0.0), 1.0), min(max(blue, 0.0), 1.0)
