"""Lone signs in cells, `/` and `-`, told apart from digits by the shape of their ink.

The network reads lines of text. It takes a slash alone in a cell for 1, 7 or 8, or reads nothing.
"""

import numpy as np

from gongkai.inference.ocr.page_image import Mask

_LEAST = 10  # pixels of ink
_LONGEST, _THICKEST = 70.0, 7.5  # pixels; the stroke of a sign is thin
_SLASH = (38.0, 79.0)  # degrees between the stroke and the line of text
_LEVEL = 12.0


def find_sign(ink: Mask) -> str:
    """Return the sign that is the only stroke of a picture, or an empty string.

    The stroke is straight if the standard deviation of its ink across the main axis is that of a
    thin bar.
    """
    ys, xs = np.nonzero(ink)
    if len(ys) < _LEAST:
        return ""
    points = np.stack((xs - xs.mean(), ys.mean() - ys))
    variances, axes = np.linalg.eigh(np.cov(points))
    length, thickness = np.sqrt(12 * np.maximum(variances[::-1], 1e-6))
    if length > _LONGEST or thickness > min(_THICKEST, length / 2.5):
        return ""
    angle = float(np.degrees(np.arctan2(axes[1, 1], axes[0, 1]))) % 180
    if min(angle, 180 - angle) <= _LEVEL:
        return "-"
    return "/" if _SLASH[0] <= angle <= _SLASH[1] else ""
