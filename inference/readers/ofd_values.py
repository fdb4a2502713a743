"""Values in the XML of OFD documents: arrays, matrices, offsets of characters, paths."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from math import isfinite

from gongkai.inference.readers.docx_xml import Element
from gongkai.inference.readers.pdf_content import Box

Matrix = tuple[float, float, float, float, float, float]
"""An affine map (a, b, c, d, e, f): x' = ax + cy + e, y' = bx + dy + f; y points down."""

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_LIMIT = 1e9
_COMMAND = re.compile(r"[SMLQBAC]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_OPERANDS = {"S": 2, "M": 2, "L": 2, "Q": 4, "B": 6, "A": 7, "C": 0}


def number(text: str | None, default: float) -> float:
    """Return the number in `text`, or `default` if there is none."""
    try:
        value = float(text) if text is not None else default
    except ValueError:
        return default
    return value if isfinite(value) and abs(value) < _LIMIT else default


def numbers(text: str | None) -> list[float]:
    """Return the numbers of an array; words that are no numbers are left out."""
    values = (number(word, float("nan")) for word in (text or "").replace(",", " ").split())
    return [value for value in values if isfinite(value)]


def matrix(text: str | None) -> Matrix:
    """Return the matrix of a CTM attribute; without one, that changes nothing."""
    values = numbers(text)
    if len(values) != 6:
        return IDENTITY
    a, b, c, d, e, f = values
    return a, b, c, d, e, f


def box(text: str | None) -> Box | None:
    """Return the left, top, right and bottom edge of "x y width height"; None if it is none."""
    values = numbers(text)
    if len(values) != 4:
        return None
    x, y, width, height = values
    return x, y, x + width, y + height


def flag(element: Element, name: str, default: bool) -> bool:
    """Return the value of a boolean attribute."""
    text = (element.get(name) or "").strip().lower()
    return text in ("true", "1") if text else default


def offsets(text: str | None, count: int) -> list[float] | None:
    """Return the `count` offsets between characters; None if there are none.

    ``g 3 5`` stands for three times 5. Too few offsets are continued with the last one.
    """
    words = (text or "").replace(",", " ").split()
    found: list[float] = []
    index = 0
    while index < len(words) and len(found) < count:
        if words[index].lower() == "g" and index + 2 < len(words):
            repeats = int(max(0.0, min(number(words[index + 1], 0.0), count)))
            found += [number(words[index + 2], 0.0)] * repeats
            index += 3
        else:
            found.append(number(words[index], 0.0))
            index += 1
    if not found:
        return None
    return (found + [found[-1]] * (count - len(found)))[:count]


def subpaths(data: str) -> Iterator[tuple[list[tuple[float, float]], bool]]:
    """Yield the points of each subpath of AbbreviatedData, and whether it is straight.

    Curves are represented by their control points, which contain them; arcs by their ends.
    """
    points: list[tuple[float, float]] = []
    straight = True
    for command, operands in _commands(data):
        if command in "SM":
            if len(points) > 1:
                yield points, straight
            points, straight = [(operands[0], operands[1])], True
        elif command == "C":
            if points and points[-1] != points[0]:
                points.append(points[0])
        elif points:
            straight = straight and command == "L"
            ends = operands[-2:] if command == "A" else operands
            points += zip(ends[::2], ends[1::2], strict=True)
    if len(points) > 1:
        yield points, straight


def _commands(data: str) -> Iterator[tuple[str, Sequence[float]]]:
    words = _COMMAND.findall(data)
    index = 0
    while index < len(words):
        command = words[index]
        index += 1
        count = _OPERANDS.get(command)
        if count is None:
            continue
        arguments = takewhile(lambda word: word not in _OPERANDS, words[index : index + count])
        operands = [number(word, 0.0) for word in arguments]
        index += len(operands)
        if len(operands) == count:
            yield command, operands
