"""Lines of text in a picture: found by the rows of pixels without ink between them."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from gongkai.inference.ocr.page_image import Mask
from gongkai.inference.ocr.recognition import Grey
from gongkai.inference.ocr.ruled_tables import Box

CHARACTER = 28
"""The usual height of a character, in pixels."""

_LEAST = 5  # pixels of the width or the height of ink that is a character
_PIECES = 2.0  # character heights; a wider gap separates two pieces of a line
_PAD = 0.16  # of the height: white above and below a line
_TALL = 1.8  # times the usual height; two lines that touch


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line: its box, and the boxes of its pieces with wide gaps between them."""

    box: Box
    pieces: tuple[Box, ...]


def find_lines(ink: Mask, box: Box, usual: float = CHARACTER, least_ink: int = 1) -> list[TextLine]:
    """Return the lines in a part of a picture, from top to bottom.

    Args:
        ink: the ink of the picture, without rules.
        box: the part.
        usual: the height of most characters there, in pixels.
        least_ink: the pixels of ink in a row of pixels of a line.
    """
    left, top, right, bottom = box
    part = ink[top:bottom, left:right]
    counts = np.count_nonzero(part, axis=1)
    lines = []
    for start, end in _bands(counts, least_ink, usual):
        columns = np.asarray(part[start:end].any(axis=0))
        places = np.flatnonzero(columns)
        if not len(places):
            continue
        height = max(end - start, CHARACTER // 2)
        pieces = tuple(
            (left + a, top + start, left + b, top + end)
            for a, b in _runs(columns, round(_PIECES * height))
            if max(b - a, end - start) >= _LEAST
        )
        if pieces:
            outer = (pieces[0][0], top + start, pieces[-1][2], top + end)
            lines.append(TextLine(outer, pieces))
    return lines


def cut_line(grey: Grey, box: Box, limits: Box) -> Grey:
    """Return the crop of a line with white around it, at least as high as a character.

    Args:
        grey: the picture.
        box: of the ink of the line.
        limits: what the crop must not exceed, for example the cell.
    """
    left, top, right, bottom = box
    pad = max(4, round((bottom - top) * _PAD), (round(1.2 * CHARACTER) - (bottom - top) + 1) // 2)
    x0, x1 = max(limits[0], left - 6), min(limits[2], right + 6)
    y0, y1 = max(limits[1], top - pad), min(limits[3], bottom + pad)
    crop = grey[y0:y1, x0:x1]
    above, below = y0 - (top - pad), bottom + pad - y1
    before, after = x0 - (left - 6), right + 6 - x1
    return np.pad(crop, ((above, below), (before, after)), constant_values=255)


def character_height(ink: Mask) -> float:
    """Return the height of most characters of a picture without rules, in pixels."""
    import cv2  # noqa: PLC0415

    _, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    heights, widths = stats[1:, 3], stats[1:, 2]
    whole = (heights >= 12) & (heights <= 64) & (widths <= 2 * heights)
    return float(np.percentile(heights[whole], 85)) if whole.any() else float(CHARACTER)


def _bands(counts: npt.NDArray[np.int64], least: int, usual: float) -> Iterator[tuple[int, int]]:
    """Yield the ranges of rows with ink; the strokes of one character are one range."""
    runs = list(_runs(counts >= least, 1))
    joined: list[tuple[int, int]] = []
    for start, end in runs:
        if joined and end - joined[-1][0] <= 1.15 * usual:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    for start, end in joined:
        yield from _split_tall(counts, start, end, usual)


def _split_tall(
    counts: npt.NDArray[np.int64], start: int, end: int, usual: float
) -> Iterator[tuple[int, int]]:
    """Yield the lines of a range that is too tall for one, cut where there is least ink."""
    number = round((end - start + 0.4 * usual) / (1.4 * usual))
    if end - start < _TALL * usual or number < 2:
        yield start, end
        return
    pitch = (end - start) / number
    cuts = [start]
    for index in range(1, number):
        middle = start + round(index * pitch)
        reach = round(pitch * 0.3)
        window = counts[middle - reach : middle + reach + 1]
        cuts.append(middle - reach + int(window.argmin()))
    yield from zip(cuts, [*cuts[1:], end], strict=True)


def _runs(marked: npt.NDArray[np.bool_], gap: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges of marked places; ranges closer than `gap` are one."""
    places = np.flatnonzero(marked)
    if not len(places):
        return
    breaks = np.flatnonzero(np.diff(places) > gap)
    starts = np.concatenate(([places[0]], places[breaks + 1]))
    ends = np.concatenate((places[breaks], [places[-1]])) + 1
    yield from zip(starts.tolist(), ends.tolist(), strict=True)
