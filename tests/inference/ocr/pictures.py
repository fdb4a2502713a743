"""Pictures of pages with figures, drawn with the font that comes with Pillow."""

from collections.abc import Sequence
from functools import cache

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

Rows = Sequence[Sequence[str]]


@cache
def font(size: int = 26) -> ImageFont.FreeTypeFont:
    loaded = ImageFont.load_default(size)
    assert isinstance(loaded, ImageFont.FreeTypeFont)
    return loaded


def draw_table(
    rows: Rows, *, merged_header: bool = False, width: int = 180, height: int = 60
) -> Image.Image:
    """Return a page with a ruled table; the first row is one cell if `merged_header`."""
    image = Image.new("L", (1240, 1654), 255)
    draw = ImageDraw.Draw(image)
    left, top = 150, 300
    columns = len(rows[-1])
    for row, texts in enumerate(rows):
        y = top + row * height
        draw.line((left, y, left + columns * width, y), 0, 3)
        edges = [0, columns] if merged_header and row == 0 else list(range(columns + 1))
        for edge in edges:
            x = left + edge * width
            draw.line((x, y, x, y + height), 0, 3)
        for column, text in enumerate(texts):
            x = left + column * width + width / 2
            draw.text((x, y + height / 2), text, 0, font(), anchor="mm")
    y = top + len(rows) * height
    draw.line((left, y, left + columns * width, y), 0, 3)
    return image


def pixels(image: Image.Image) -> npt.NDArray[np.uint8]:
    return np.asarray(image)
