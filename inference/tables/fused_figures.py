"""Fused figures: numbers of a row that lost the spaces between them, divided again by the sums."""

from collections.abc import Iterator, Sequence
from itertools import islice

from gongkai.inference.tables.tokens import CellToken

# No count of a report has this many digits, so such a number is a whole row.
_FUSED_DIGITS = 7
# Longer rows have many divisions, and hardly ever only one that fits.
_DIGITS_PER_NUMBER = 3
_LONGEST_NUMBER = 6


def is_fused(values: Sequence[CellToken]) -> bool:
    """Return whether a value must be several numbers: it has many digits or a leading zero."""
    return any(
        value.text.isdecimal()
        and (len(value.text) >= _FUSED_DIGITS or (value.text[0] == "0" != value.text))
        for value in values
    )


def divide_figures(
    values: Sequence[CellToken], group: int, groups: int = 1
) -> list[CellToken] | None:
    """Return the numbers of a row, or None if none or several divisions of its digits fit.

    A division fits if the last number of each group is the sum of the others. A number has no
    leading zero. The borders of the printed values are borders of numbers.

    Args:
        values: the printed values in order, some of them several numbers.
        group: how many numbers a group has.
        groups: how many groups there are.
    """
    digits = "".join(value.text for value in values)
    count = group * groups
    if not digits.isdecimal() or not count <= len(digits) <= count * _DIGITS_PER_NUMBER:
        return None
    one_border_lost = groups == 1 and len(values) == count - 1
    if len(values) >= count or not (one_border_lost or is_fused(values)):
        return None  # blank cells are missing, rather than borders between numbers
    borders = {0}
    for value in values:
        borders.add(max(borders) + len(value.text))
    found = list(islice(_divisions(digits, 0, borders, group, groups), 2))
    if len(found) != 1:
        return None
    sources = [value for value in values for _ in value.text]
    starts = [index for value in values for index in range(len(value.text))]
    pieces = []
    for start, end in found[0]:
        token, offset = sources[start], sources[start].start + starts[start]
        text = digits[start:end]
        pieces.append(token._replace(text=text, raw=text, start=offset, end=offset + len(text)))
    return pieces


def _divisions(
    digits: str, start: int, borders: set[int], group: int, groups: int
) -> Iterator[list[tuple[int, int]]]:
    """Yield the ranges of the numbers of every division that fits."""
    if groups == 0:
        if start == len(digits):
            yield []
        return
    for numbers in _groups(digits, start, borders, group, 0):
        for rest in _divisions(digits, numbers[-1][1], borders, group, groups - 1):
            yield [*numbers, *rest]


def _groups(
    digits: str, start: int, borders: set[int], count: int, total: int
) -> Iterator[list[tuple[int, int]]]:
    """Yield the ranges of `count` numbers from `start`, of which the last is the sum."""
    if count == 1:
        end = start + len(str(total))
        crossed = any(start < border < end for border in borders)
        if digits[start:end] == str(total) and not crossed:
            yield [(start, end)]
        return
    for end in range(start + 1, min(len(digits), start + _LONGEST_NUMBER) + 1):
        for rest in _groups(digits, end, borders, count - 1, total + int(digits[start:end])):
            yield [(start, end), *rest]
        if digits[start] == "0" or end in borders:
            return
