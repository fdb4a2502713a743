"""Turned text of a PDF page: the direction of glyphs, and the page turned until it is upright."""

from dataclasses import replace
from typing import Literal

from gongkai.inference.readers.pdf_content import Box, Glyph, PageContent

Direction = Literal[0, 90, 180, 270]
"""The counter-clockwise angle of a line of text, in degrees."""

_SKEW = 0.1  # the tangent of the angle within which text counts as not turned


def direction(glyph: Glyph) -> Direction | None:
    """Return the direction of a glyph; None if it is inclined or mirrored."""
    a, b, c, d = glyph.direction
    if abs(b) < abs(a) * _SKEW:
        if a > 0:
            return 0
        return 180 if d < 0 else None
    if abs(a) < abs(b) * _SKEW:
        if b > 0:
            return 90 if c < 0 else None
        return 270 if c > 0 else None
    return None


def turn(content: PageContent, angle: Direction) -> PageContent:
    """Return the content turned clockwise, so that lines of the direction `angle` are upright."""
    if angle == 0:
        return content
    width, height = content.width, content.height

    def move(x: float, y: float) -> tuple[float, float]:
        if angle == 90:
            return height - y, x
        return (y, width - x) if angle == 270 else (width - x, height - y)

    def move_box(box: Box) -> Box:
        x0, y0 = move(box[0], box[1])
        x1, y1 = move(box[2], box[3])
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    turned = PageContent(*((width, height) if angle == 180 else (height, width)))
    for glyph in content.glyphs:
        x0, top, x1, bottom = move_box((glyph.x0, glyph.top, glyph.x1, glyph.bottom))
        a, b, c, d = glyph.direction
        turned.glyphs.append(
            replace(
                glyph,
                x0=x0,
                x1=x1,
                top=top,
                bottom=bottom,
                origin=move(*glyph.origin),
                direction={90: (b, -a, d, -c), 180: (-a, -b, -c, -d), 270: (-b, a, -d, c)}[angle],
            )
        )
    turned.shapes = [
        shape._replace(
            box=move_box(shape.box), points=tuple(move(*point) for point in shape.points)
        )
        for shape in content.shapes
    ]
    turned.pictures = [picture._replace(box=move_box(picture.box)) for picture in content.pictures]
    return turned
