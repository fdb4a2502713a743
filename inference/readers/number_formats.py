"""Number formats of spreadsheets: a number as its cell shows it (ECMA-376 part 1, 18.8.31)."""

import re
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|[_*].|\[\$(?P<currency>[^\]\-]*)[^\]]*\]|\[(?P<bracket>[^\]]*)\]'
    r"|(?P<general>General|G/通用格式)|(?P<number>[0#?][0#?,]*(?:\.[0#?]*)?|\.[0#?]+)|(?P<exponent>E[+-]0+)"
    r"|(?P<date>[yY]+|m+|M+|[dD]+|h+|H+|s+|S+|AM/PM|上午/下午|a{3,4})|(?P<other>.)",
    re.DOTALL,
)
_SECTIONS = re.compile(r';(?=(?:[^"]*"[^"]*")*[^"]*$)')
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)")
_LOCAL_DATE = ("mm-dd-yy", "m/d/yy", "m/d/yyyy")
_DASHES = ("-", "–", "—", "－")
_DIGITS = 11  # the significant digits of a number without a format

Token = tuple[str, str]


def format_number(value: int | float, code: str) -> str:
    """Return a number in a format; "" if the format shows nothing.

    A format with fractions or exponents is ignored: the number is written in full. The dash that
    accounting formats show for a zero is returned as 0, because a dash in a table means no value.
    """
    section, is_signed = _choose_section(value, code or "General")
    tokens = _tokens(section)
    places = [text for kind, text in tokens if kind in ("number", "general")]
    if any(kind == "exponent" for kind, _ in tokens) or len(places) > 1:
        return _general(value)
    magnitude = abs(value) if is_signed else value
    parts: list[str] = []
    for kind, text in tokens:
        if kind == "general":
            parts.append(_general(magnitude))
        elif kind == "number":
            parts.append(_with_places(magnitude, text, _percents(tokens)))
        elif kind in _LITERAL:
            parts.append(_general(value) if text == "@" and kind == "other" else text)
    shown = "".join(parts).strip()
    return "0" if value == 0 and shown in _DASHES else shown


def format_date(value: date | datetime | time, code: str) -> str:
    """Return a date or a time in a format, with the names of China."""
    if code in _LOCAL_DATE and isinstance(value, date):
        return f"{value.year}/{value.month}/{value.day}"
    parts: list[str] = []
    tokens = _tokens(_SECTIONS.split(code)[0])
    before = ""
    for index, (kind, text) in enumerate(tokens):
        if kind != "date":
            parts.append(text if kind in _LITERAL else "")
            continue
        following = next((t for k, t in tokens[index + 1 :] if k == "date"), "")
        letter = text[0].lower()
        if letter == "m" and (before == "h" or following[:1].lower() == "s"):
            letter = "n"
        parts.append(_date_part(value, letter, len(text)))
        before = letter
    return "".join(parts).strip() or str(value)


_LITERAL = ("quoted", "escaped", "currency", "other")


def _date_part(value: date | datetime | time, letter: str, length: int) -> str:
    year = getattr(value, "year", 1900)
    number = {
        "y": year if length > 2 else year % 100,
        "m": getattr(value, "month", 1),
        "d": getattr(value, "day", 1),
        "h": getattr(value, "hour", 0),
        "n": getattr(value, "minute", 0),
        "s": getattr(value, "second", 0),
    }.get(letter)
    if number is None:
        return ""
    return f"{number:02d}" if length == 2 else str(number)


@lru_cache(512)
def _tokens(section: str) -> tuple[Token, ...]:
    found: list[Token] = []
    for match in _TOKEN.finditer(section):
        kind = match.lastgroup
        if kind is not None and kind != "bracket":
            found.append((kind, match[kind]))
    return tuple(found)


def _choose_section(value: int | float, code: str) -> tuple[str, bool]:
    """Return the section of a format for a number, and whether the section writes the sign."""
    sections = _SECTIONS.split(code)
    for section in sections[:3]:
        condition = _CONDITION.search(section) if section.lstrip().startswith("[") else None
        if condition is not None and _holds(value, condition[1], float(condition[2])):
            return section, False
    if any(_CONDITION.search(section) for section in sections if section.startswith("[")):
        plain = [section for section in sections[:3] if not _CONDITION.search(section)]
        return (plain[0] if plain else "General"), False
    if value == 0 and len(sections) > 2:
        return sections[2], False
    if value < 0 and len(sections) > 1:
        return sections[1], True
    return sections[0], False


def _holds(value: float, operator: str, limit: float) -> bool:
    return {
        "<": value < limit,
        ">": value > limit,
        "=": value == limit,
        "<=": value <= limit,
        ">=": value >= limit,
        "<>": value != limit,
    }[operator]


def _percents(tokens: tuple[Token, ...]) -> int:
    return sum(text.count("%") for kind, text in tokens if kind == "other")


def _with_places(value: int | float, places: str, percents: int) -> str:
    whole, _, decimals = places.partition(".")
    scaled = Decimal(repr(value)) * 100**percents
    while whole.endswith(","):  # each comma at the end divides by a thousand
        whole, scaled = whole[:-1], scaled / 1000
    rounded = scaled.quantize(Decimal(1).scaleb(-len(decimals)), ROUND_HALF_UP)
    grouping = "," if "," in whole else ""
    text = f"{rounded:{grouping}f}"
    integer, _, fraction = text.partition(".")
    optional = len(decimals) - len(decimals.rstrip("#?"))
    while optional and fraction.endswith("0"):
        fraction, optional = fraction[:-1], optional - 1
    sign, digits = ("-", integer[1:]) if integer.startswith("-") else ("", integer)
    required = whole.count("0")
    digits = digits.zfill(required) if not grouping else digits
    if digits == "0" and required == 0 and (fraction or rounded == 0):
        digits = ""
    if rounded == 0:
        sign = ""
    return f"{sign}{digits}.{fraction}" if decimals and fraction else f"{sign}{digits}"


def _general(value: int | float) -> str:
    if float(value).is_integer() and abs(value) < 1e15:
        return str(int(value))
    text = f"{value:.{_DIGITS}g}"
    return f"{Decimal(text):f}" if "e" in text else text
