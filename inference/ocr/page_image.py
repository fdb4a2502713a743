"""Pictures of pages made fit for recognition: grey, without seals and shade, straight, upright."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from gongkai.inference.ocr.recognition import Grey, Recogniser

Mask = npt.NDArray[np.uint8]
"""Ink of a picture: 255 where it is, 0 elsewhere, of shape (height, width)."""

LONG_SIDE = 2339  # pixels: A4 with 200 dots per inch, for which the sizes below are made
_PAGE_RATIO = (1.25, 1.6)
_SIMILAR = 0.15  # pages of nearly this size keep it: all pages of a document have one scale
_PAGE_LEAST = 900  # pixels of the long side; a smaller picture is a part of a page
_CHARACTER = 28  # pixels; the height of the characters after scaling
_LARGEST_ANGLE = 8.0  # degrees
_LEAST_ANGLE = 0.06
_RED = 40  # by how much red exceeds the other colours in the ink of a seal
_SAMPLES = 8  # lines of text by which the orientation is decided
_DARKEST = 120.0  # the lightest ink of a faint copy
_SPOT, _BESIDE = 8, (8, 24)  # pixels; above or below, and left or right
_SURE, _LEGIBLE = 0.8, 0.2
_PLAIN = frozenset("一二三十口日田目中王工土士上下山川个丨丁人入八")


@dataclass(frozen=True, slots=True)
class PageImage:
    """A picture that is straight and upright.

    Attributes:
        grey: dark ink on white paper.
        ink: the ink without specks.
        is_legible: whether lines of text could be read when the orientation was determined.
    """

    grey: Grey
    ink: Mask
    is_legible: bool = True


def prepare(pixels: npt.NDArray[np.uint8], recogniser: Recogniser) -> PageImage:
    """Return a picture of a page, or of a part of one, prepared for recognition.

    Args:
        pixels: of shape (height, width) in grey, or (height, width, 3) in red, green, blue.
        recogniser: decides which of the four orientations is upright.
    """
    grey = _without_shade(_scaled(_without_seals(pixels)))
    grey = _straight(grey)
    return _upright(grey, recogniser)


def find_ink(grey: Grey) -> Mask:
    """Return the ink of a picture without specks."""
    import cv2  # noqa: PLC0415

    level, _ = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    level = min(max(level, 110), 190)
    mask = (grey < level).astype(np.uint8) * 255
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    area, width, height = stats[:, 4], stats[:, 2], stats[:, 3]
    speck = (area < 8) | ((width < 5) & (height < 5) & (area < 16))
    speck[0] = True
    del count
    return np.where(speck[labels], 0, 255).astype(np.uint8)


def find_dirt(ink: Mask) -> Mask:
    """Return the small spots that are not beside larger ink, as points and commas are."""
    import cv2  # noqa: PLC0415

    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    is_small = np.maximum(stats[:, 2], stats[:, 3]) <= _SPOT
    is_dash = (stats[:, 2] >= 6) & (stats[:, 2] >= 1.8 * stats[:, 3])
    is_small &= ~is_dash
    is_small[0] = False
    solid = np.where(is_small[labels], 0, ink).astype(np.uint8)
    reach = np.ones((2 * _BESIDE[0] + 1, 2 * _BESIDE[1] + 1), np.uint8)
    near = labels[(cv2.dilate(solid, reach) > 0) & (labels > 0)]
    is_small[np.unique(near)] = False
    return np.asarray(cv2.dilate(is_small[labels].astype(np.uint8), np.ones((5, 5), np.uint8)))


def _without_seals(pixels: npt.NDArray[np.uint8]) -> Grey:
    """Return the grey picture, in which red ink is as light as the paper; black ink stays."""
    if pixels.ndim == 2:
        return pixels
    red, green, blue = (pixels[:, :, channel].astype(np.int32) for channel in range(3))
    grey = (red * 299 + green * 587 + blue * 114) // 1000
    is_red = red - np.maximum(green, blue) > _RED
    return np.where(is_red, red, grey).clip(0, 255).astype(np.uint8)


def _scaled(grey: Grey) -> Grey:
    """Return the picture with the size of `LONG_SIDE`, or of a part of such a page."""
    import cv2  # noqa: PLC0415

    long, short = max(grey.shape), max(min(grey.shape), 1)
    if long >= _PAGE_LEAST and _PAGE_RATIO[0] <= long / short <= _PAGE_RATIO[1]:
        scale = LONG_SIDE / long
        scale = 1.0 if abs(scale - 1) < _SIMILAR else scale
    else:
        scale = min(max(_CHARACTER / _character_height(grey), 0.25), 3.0)
        scale = min(scale, 2 * LONG_SIDE / long)
    if abs(scale - 1) < 0.04:
        return grey
    size = (max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale)))
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return _as_grey(cv2.resize(grey, size, interpolation=method))


def _character_height(grey: Grey) -> float:
    """Return the height of most Han characters, which are about square, in pixels."""
    import cv2  # noqa: PLC0415

    _, mask = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    joined = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    width, height = stats[1:, 2], stats[1:, 3]
    square = (height >= 6) & (height <= 120) & (width <= 2 * height) & (height <= 3 * width)
    return float(np.percentile(height[square], 70)) if square.any() else float(_CHARACTER)


def _without_shade(grey: Grey) -> Grey:
    """Return the picture with white paper, also where the scan is darker at one side."""
    import cv2  # noqa: PLC0415

    small = cv2.resize(grey, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    paper = cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((21, 21), np.uint8))
    paper = cv2.GaussianBlur(paper, (0, 0), 8)
    paper = cv2.resize(paper, (grey.shape[1], grey.shape[0]), interpolation=cv2.INTER_LINEAR)
    flat = grey.astype(np.float32) * (250.0 / np.maximum(paper, 40))
    dark = min(float(np.percentile(flat, 0.5)), _DARKEST)  # a page may have hardly any ink
    stretched = (flat - dark) * (250.0 / max(250.0 - dark, 60.0))
    return _as_grey(stretched.clip(0, 255))


def _straight(grey: Grey) -> Grey:
    import cv2  # noqa: PLC0415

    angle = find_skew(find_ink(grey))
    if abs(angle) < _LEAST_ANGLE:
        return grey
    height, width = grey.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    return _as_grey(
        cv2.warpAffine(
            grey, matrix, (width, height), flags=cv2.INTER_CUBIC,
            borderMode=cv2.BORDER_CONSTANT, borderValue=255,
        )
    )  # fmt: skip


def find_skew(ink: Mask) -> float:
    """Return the angle by which lines rise to the left, in degrees, within ±8.

    The rows of text and the rules gather in few rows of pixels where the picture is straight: the
    angle with the largest sum of squares of the row profile is taken (W. Postl, Method for
    automatic correction of character skew in the acquisition of a text original, 1988).
    """
    ys, xs = np.nonzero(ink)
    if len(ys) < 200:
        return 0.0
    step = max(1, len(ys) // 60_000)
    y, x = ys[::step].astype(np.float32), xs[::step].astype(np.float32)
    x -= ink.shape[1] / 2

    def best(angles: npt.NDArray[np.float64], bin_size: float) -> float:
        return float(angles[int(np.argmax([_sharpness(y, x, a, bin_size) for a in angles]))])

    coarse = best(np.arange(-_LARGEST_ANGLE, _LARGEST_ANGLE + 0.01, 0.5), 6.0)
    medium = best(np.arange(coarse - 0.5, coarse + 0.51, 0.1), 3.0)
    return best(np.arange(medium - 0.1, medium + 0.11, 0.02), 1.5)


def _sharpness(
    y: npt.NDArray[np.float32], x: npt.NDArray[np.float32], angle: float, bin_size: float
) -> float:
    radians = np.deg2rad(angle)
    rows = y * np.cos(radians) - x * np.sin(radians)
    counts = np.bincount(((rows - rows.min()) / bin_size).astype(np.int64))
    return float(np.square(counts.astype(np.float64)).sum())


def _upright(grey: Grey, recogniser: Recogniser) -> PageImage:
    """Return the picture turned by the right angle at which its lines are read best.

    It stays as it is if no angle makes it legible.
    """
    best: tuple[float, Grey, Mask] | None = None
    for turns in (0, 2, 1, 3):
        turned = np.ascontiguousarray(np.rot90(grey, turns))
        ink = find_ink(turned)
        crops = _sample_lines(turned, ink)
        score = _legibility(recogniser, crops)
        if best is None or score > max(best[0], _LEGIBLE):
            best = (score, turned, ink)
        if score >= _SURE:
            break
    assert best is not None
    return PageImage(best[1], best[2], best[0] >= _LEGIBLE)


def _legibility(recogniser: Recogniser, crops: Sequence[Grey]) -> float:
    """Return the sum of the scores of Han characters for each square of the crops.

    Characters that look alike when they are turned do not count, nor do digits.
    """
    squares = sum(crop.shape[1] / max(crop.shape[0], 1) for crop in crops)
    score = sum(
        character.score
        for line in recogniser.recognise(crops)
        for character in line.characters
        if "\u4e00" <= character.text <= "\u9fff" and character.text not in _PLAIN
        if character.score > 0.5
    )
    return score / squares if squares else 0.0


def _sample_lines(grey: Grey, ink: Mask) -> list[Grey]:
    """Return crops of a few lines of text, long ones first."""
    import cv2  # noqa: PLC0415

    text = remove_rules(ink)
    joined = cv2.dilate(text, np.ones((1, _CHARACTER), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    boxes: list[Any] = [box for box in stats[1:] if 14 <= box[3] <= 70 and box[2] >= 3 * box[3]]
    boxes.sort(key=lambda box: -min(box[2], 12 * _CHARACTER))
    step = max(1, len(boxes) // (2 * _SAMPLES))
    return [
        grey[max(0, y - 3) : y + height + 3, x : min(x + width, x + 14 * _CHARACTER)]
        for x, y, width, height, _ in boxes[::step][:_SAMPLES]
    ]


def remove_rules(ink: Mask) -> Mask:
    """Return the ink without long straight lines."""
    import cv2  # noqa: PLC0415

    across = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((1, 70), np.uint8))
    down = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((70, 1), np.uint8))
    rules = cv2.dilate(cv2.bitwise_or(across, down), np.ones((3, 3), np.uint8))
    return np.where(rules > 0, 0, ink).astype(np.uint8)


def _as_grey(values: Any) -> Grey:
    return np.asarray(values).astype(np.uint8)
