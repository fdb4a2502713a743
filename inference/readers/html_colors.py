"""Colors of CSS, as far as needed to find text in the color of its background."""

import re

Color = tuple[int, int, int]

WHITE: Color = (255, 255, 255)
_NAMES = {
    "white": WHITE, "snow": (255, 250, 250), "ivory": (255, 255, 240), "black": (0, 0, 0),
    "red": (255, 0, 0), "blue": (0, 0, 255), "yellow": (255, 255, 0), "gray": (128, 128, 128),
    "green": (0, 128, 0), "whitesmoke": (245, 245, 245),
}  # fmt: skip
_HEX = re.compile(r"#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![0-9a-f])")
_RGB = re.compile(r"rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)\s*(?:[,/]\s*([\d.]+%?)\s*)?\)")
_NAME = re.compile(r"(?<![\w-])[a-z]+(?![\w-])")
_CLOSE = 12  # colors look the same if no channel (0 to 255) differs by more


def parse_color(value: str) -> Color | None:
    """Return the color in `value`, a lower-case value of a property; None if none is known."""
    if match := _HEX.search(value):
        digits = match[1]
        if len(digits) in (3, 4):
            digits = "".join(digit * 2 for digit in digits)
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    if match := _RGB.search(value):
        red, green, blue = (min(255, int(float(channel))) for channel in match.groups()[:3])
        return red, green, blue
    return next((_NAMES[name] for name in _NAME.findall(value) if name in _NAMES), None)


def is_transparent(value: str) -> bool:
    """Return whether a color has no opacity."""
    if "transparent" in value:
        return True
    if match := _HEX.search(value):
        digits = match[1]
        return (len(digits) == 4 and digits[3] == "0") or (len(digits) == 8 and digits[6:] == "00")
    match = _RGB.search(value)
    return match is not None and match[4] is not None and float(match[4].rstrip("%")) == 0


def are_alike(first: Color, second: Color) -> bool:
    """Return whether two colors look the same."""
    return all(abs(a - b) <= _CLOSE for a, b in zip(first, second, strict=True))
