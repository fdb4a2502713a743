"""Text of a PDF page that a reader does not see, and text that is struck through."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from gongkai.inference.readers.pdf_colors import WHITE, Color, blend, looks_same
from gongkai.inference.readers.pdf_content import Box, Glyph, PageContent, Picture, Shape

_ROW = 10.0  # points; the height of a row of the index of glyphs
_THIN = 2.5  # points
_SCAN = 0.5  # the share of the page that a picture of a scanned page covers
_CORE = 0.25  # the share of a glyph at each side that may stay uncovered
_STRIKE_BAND = (0.27, 0.75)  # where a line through a glyph is, from the top to the bottom of it


class GlyphIndex:
    """The glyphs of a page by their vertical position."""

    def __init__(self, glyphs: Iterable[Glyph]) -> None:
        self._rows: dict[int, list[Glyph]] = defaultdict(list)
        for glyph in glyphs:
            self._rows[int((glyph.top + glyph.bottom) / 2 // _ROW)].append(glyph)

    def between(self, top: float, bottom: float) -> Iterator[Glyph]:
        """Yield the glyphs whose middle is between two vertical positions, or close to that."""
        for row in range(int(top // _ROW), int(bottom // _ROW) + 1):
            yield from self._rows.get(row, ())


def mark_hidden(content: PageContent) -> bool:
    """Set the reason `hidden` of glyphs that are not seen against what is painted around them.

    A glyph is hidden if it has the colour of its background, or if an opaque shape or picture
    covers it. The invisible text over or under the picture of a scanned page is what character
    recognition found: it stays visible.

    Returns:
        Whether the page has such recognised text.
    """
    area = content.width * content.height
    scans = [picture for picture in content.pictures if _area(picture.box) >= _SCAN * area]
    recognised = _keep_recognised(content.glyphs, scans)
    visible = [glyph for glyph in content.glyphs if not glyph.hidden]
    index = GlyphIndex(visible)
    first = min((glyph.order for glyph in visible), default=0)
    for shape in content.shapes:
        if shape.is_opaque and shape.order > first and _area(shape.box) > 1:
            _cover(shape, index)
    for picture in content.pictures:
        if picture.is_opaque and picture.order > first and picture not in scans:
            for glyph in index.between(picture.box[1], picture.box[3]):
                if glyph.order < picture.order and _is_inside(_core(glyph), picture.box):
                    glyph.hidden = "covered"
    _mark_camouflaged([glyph for glyph in visible if not glyph.hidden], content)
    return recognised


def mark_marked(glyphs: Sequence[Glyph], struck: Sequence[Box]) -> None:
    """Set `hidden` of the glyphs in the boxes `struck`."""
    if not struck:
        return
    index = GlyphIndex(glyph for glyph in glyphs if not glyph.hidden)
    for box in struck:
        for glyph in index.between(box[1], box[3]):
            if _contains(box, (glyph.x0 + glyph.x1) / 2, (glyph.top + glyph.bottom) / 2):
                glyph.hidden = "struck"


def mark_struck(content: PageContent) -> None:
    """Set `hidden` of the glyphs with a line through them.

    The ends of the line are at the ends of the text; the rule of a table is longer than it.
    """
    index = GlyphIndex(glyph for glyph in content.glyphs if not glyph.hidden)
    for shape in content.shapes:
        x0, top, x1, bottom = shape.box
        if bottom - top <= _THIN and x1 - x0 >= _THIN:
            y = (top + bottom) / 2
            near = index.between(y - _ROW, y + _ROW)
            crossed = [glyph for glyph in near if _crosses(shape, glyph)]
            if crossed and _fits(crossed, x0, x1):
                for glyph in crossed:
                    glyph.hidden = "struck"


def _crosses(shape: Shape, glyph: Glyph) -> bool:
    x0, top, x1, bottom = shape.box
    height = glyph.bottom - glyph.top
    if not (x0 <= (glyph.x0 + glyph.x1) / 2 <= x1) or bottom - top > height / 4:
        return False
    return _STRIKE_BAND[0] * height <= (top + bottom) / 2 - glyph.top <= _STRIKE_BAND[1] * height


def _fits(crossed: Sequence[Glyph], x0: float, x1: float) -> bool:
    """Return whether a line from `x0` to `x1` is as long as the glyphs that it crosses."""
    slack = 0.75 * max(glyph.size for glyph in crossed)
    inked = [glyph for glyph in crossed if not glyph.text.isspace()]
    if not inked:
        return False
    left, right = min(glyph.x0 for glyph in inked), max(glyph.x1 for glyph in inked)
    covered = sum(glyph.x1 - glyph.x0 for glyph in crossed)
    return left - x0 <= slack and x1 - right <= slack and covered >= 0.6 * (x1 - x0)


def _keep_recognised(glyphs: Sequence[Glyph], scans: Sequence[Picture]) -> bool:
    found = False
    for glyph in glyphs if scans else ():
        over = [scan for scan in scans if _is_inside(_core(glyph), scan.box)]
        if over and glyph.hidden == "mode":
            glyph.hidden = ""
            found = True
        elif any(scan.is_opaque and scan.order > glyph.order for scan in over):
            found = True
    return found


def _cover(shape: Shape, index: GlyphIndex) -> None:
    for glyph in index.between(shape.box[1], shape.box[3]):
        if glyph.order < shape.order and not glyph.hidden:
            core = _core(glyph)
            if _is_inside(core, shape.box) and _holds(shape.points, core):
                glyph.hidden = "covered"


def _mark_camouflaged(glyphs: Sequence[Glyph], content: PageContent) -> None:
    fills = [shape for shape in content.shapes if shape.is_filled and _area(shape.box) > 4]
    colors = {shape.fill for shape in fills if shape.fill is not None} | {WHITE}
    suspicious: dict[tuple[Color, float], bool] = {}
    for glyph in glyphs:
        if glyph.color is None:
            continue
        key = (glyph.color, glyph.alpha)
        if key not in suspicious:
            seen = blend(*key)
            suspicious[key] = any(
                looks_same(seen, color) or looks_same(glyph.color, color) for color in colors
            )
        if suspicious[key]:
            background = _background(glyph, fills, content.pictures)
            if background is not None and looks_same(
                blend(glyph.color, glyph.alpha, background), background
            ):
                glyph.hidden = "camouflaged"


def _background(glyph: Glyph, fills: Sequence[Shape], pictures: Sequence[Picture]) -> Color | None:
    """Return the colour behind a glyph; None if it is not known."""
    x, y = (glyph.x0 + glyph.x1) / 2, (glyph.top + glyph.bottom) / 2
    color: Color | None = WHITE
    order = 0
    for shape in fills:
        if shape.order < glyph.order and _contains(shape.box, x, y):
            color, order = (shape.fill if shape.is_opaque else None), shape.order
    for picture in pictures:
        if order < picture.order < glyph.order and _contains(picture.box, x, y):
            return None
    return color


def _core(glyph: Glyph) -> Box:
    across = (glyph.x1 - glyph.x0) * _CORE
    along = (glyph.bottom - glyph.top) * _CORE
    return glyph.x0 + across, glyph.top + along, glyph.x1 - across, glyph.bottom - along


def _holds(points: Sequence[tuple[float, float]], box: Box) -> bool:
    """Return whether the corners of `box` are inside the polygon of `points`."""
    corners = ((box[0], box[1]), (box[2], box[1]), (box[0], box[3]), (box[2], box[3]))
    return all(_is_in_polygon(points, *corner) for corner in corners)


def _is_in_polygon(points: Sequence[tuple[float, float]], x: float, y: float) -> bool:
    inside = False
    for (x0, y0), (x1, y1) in zip(points, (*points[1:], points[0]), strict=True):
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            inside = not inside
    return inside


def _is_inside(inner: Box, outer: Box) -> bool:
    return (
        outer[0] <= inner[0]
        and outer[1] <= inner[1]
        and inner[2] <= outer[2]
        and inner[3] <= outer[3]
    )


def _contains(box: Box, x: float, y: float) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])
