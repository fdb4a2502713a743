"""Pages of invented reports as a scanner returns them: drawn, then degraded."""

import io
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from tests.inference.tables.forms import FORMS, SampleCell

DPI = 200
FONTS = tuple(
    Path("/usr/share/fonts") / name
    for name in (
        "opentype/noto/NotoSerifCJK-Regular.ttc",
        "opentype/noto/NotoSansCJK-Regular.ttc",
        "truetype/wqy/wqy-zenhei.ttc",
        "truetype/arphic/uming.ttc",
        "truetype/arphic/ukai.ttc",
        "truetype/arphic-gbsn00lp/gbsn00lp.ttf",
    )
)
"""Fonts of the Debian packages fonts-noto-cjk, fonts-wqy-zenhei and fonts-arphic-*."""

Rows = list[list[SampleCell]]
Block = str | Rows
Degradation = Callable[[Image.Image, random.Random], Image.Image]

_A4 = (8.27, 11.69)  # inches
_MARGIN = 0.9
_RULE = 2  # pixels
_NARROW = {0xFF10 + digit: str(digit) for digit in range(10)}
_DIGITS = "0123456789０１２３４５６７８９"


def installed_fonts() -> list[Path]:
    """Return those of `FONTS` that are installed."""
    return [font for font in FONTS if font.is_file()]


@dataclass
class _Sheet:
    """The pages of a document while they are drawn."""

    font: Path
    dpi: int
    point: float
    pages: list[Image.Image] = field(default_factory=list)
    y: float = 0

    def __post_init__(self) -> None:
        self.margin = _MARGIN * self.dpi
        self.add_page()

    def add_page(self) -> None:
        size = (round(_A4[0] * self.dpi), round(_A4[1] * self.dpi))
        self.pages.append(Image.new("L", size, 255))
        self.draw = ImageDraw.Draw(self.pages[-1])
        self.y = self.margin

    def typeface(self, points: float) -> ImageFont.FreeTypeFont:
        return ImageFont.truetype(self.font, round(points * self.dpi / 72))

    @property
    def width(self) -> float:
        return self.pages[-1].width - 2 * self.margin

    def reserve(self, height: float) -> None:
        if self.y + height > self.pages[-1].height - self.margin:
            self.add_page()

    def paragraph(self, text: str, *, heading: bool) -> None:
        font = self.typeface(self.point + (2 if heading else 0))
        indented = text if heading else "\u3000\u3000" + text
        for line in _wrap(indented, font, self.width):
            self.reserve(font.size * 1.6)
            self.draw.text((self.margin, self.y), line, font=font, fill=0)
            self.y += font.size * 1.6
        self.y += font.size * 0.2

    def table(self, rows: Rows, points: float) -> None:
        font = self.typeface(points)
        columns = max(sum(span for _, span, _ in row) for row in rows)
        edges = _columns(rows, columns, self.margin, self.width)
        heights = [_row_height(row, font, edges) for row in rows]
        for index, height in enumerate(heights):
            pages = len(self.pages)
            if self.y + height > self.pages[-1].height - self.margin:
                self.draw.line((edges[0], self.y, edges[-1], self.y), fill=0, width=_RULE)
            self.reserve(height)
            self._row(
                rows, index, edges, heights, font, opened=len(self.pages) > pages or not index
            )
            self.y += height
        self.draw.line((edges[0], self.y, edges[-1], self.y), fill=0, width=_RULE)
        self.y += font.size

    def _row(
        self,
        rows: Rows,
        index: int,
        edges: Sequence[float],
        heights: Sequence[float],
        font: ImageFont.FreeTypeFont,
        *,
        opened: bool,
    ) -> None:
        column, height = 0, heights[index]
        for text, span, below in rows[index]:
            left, right = edges[column], edges[column + span]
            if not below or opened:
                self.draw.line((left, self.y, right, self.y), fill=0, width=_RULE)
            for x in (left, right):
                self.draw.line((x, self.y, x, self.y + height), fill=0, width=_RULE)
            lines = _wrap(text, font, right - left - font.size * 0.5) if text else []
            y = self.y + (height - len(lines) * font.size * 1.3) / 2
            for line in lines:
                length = font.getlength(line)
                x = left + (right - left - length) / 2
                self.draw.text((x, y), line, font=font, fill=0)
                y += font.size * 1.3
            column += span


def _wrap(text: str, font: ImageFont.FreeTypeFont, width: float) -> list[str]:
    lines, line = [], ""
    for index, char in enumerate(text):
        inside = index and char.isdecimal() and text[index - 1].isdecimal()
        if line and font.getlength(line + char) > width:
            kept = len(line.rstrip(_DIGITS)) if inside else len(line)
            lines.append(line[:kept] if kept else line)
            line = (line[kept:] if kept else "") + char
        else:
            line += char
    return [*lines, line] if line else lines


def _columns(rows: Rows, columns: int, left: float, width: float) -> list[float]:
    """Return the x of the rules; label columns are wider than those of figures."""
    weights = [0.0] * columns
    for row in rows:
        column = 0
        for text, span, _ in row:
            if span == 1:
                weights[column] = max(weights[column], min(len(text), 9))
            column += span
    weights = [max(weight, 3.4) for weight in weights]
    edges = [left]
    for weight in weights:
        edges.append(edges[-1] + width * weight / sum(weights))
    return [round(edge) for edge in edges]


def _row_height(
    row: list[SampleCell], font: ImageFont.FreeTypeFont, edges: Sequence[float]
) -> float:
    column, most = 0, 1
    for text, span, _ in row:
        room = edges[column + span] - edges[column] - font.size * 0.5
        most = max(most, len(_wrap(text, font, room)) if text else 1)
        column += span
    return round(most * font.size * 1.3 + font.size * 0.6)


def draw_pages(
    blocks: Sequence[Block], font: Path, dpi: int = DPI, point: float = 14, cell_point: float = 10
) -> list[Image.Image]:
    """Return the pages of a document in grey.

    Args:
        blocks: paragraphs, of which the short ones are headings, and tables.
        font: a font file.
        dpi: pixels per inch.
        point, cell_point: the font sizes of paragraphs and of cells, in points.
    """
    sheet = _Sheet(font, dpi, point)
    for block in blocks:
        if isinstance(block, str):
            sheet.paragraph(block, heading=len(block) < 30 and "。" not in block)
        else:
            sheet.table(block, cell_point)
    return sheet.pages


@dataclass(frozen=True)
class SampleReport:
    """A report to draw: its blocks, the figures of its prose, and its cells by table and id."""

    blocks: list[Block]
    cells: dict[tuple[str, str], float | None]

    @property
    def prose(self) -> list[str]:
        """The paragraphs and headings."""
        return [block for block in self.blocks if isinstance(block, str)]


def sample_report(rng: random.Random) -> SampleReport:
    """Return a report with prose and the three statutory tables, with random figures."""
    forms = [FORMS[kind](rng, True) for kind in ("article20", "application", "dispute")]
    blocks = [
        "青禾县2023年政府信息公开工作年度报告",
        "一、总体情况",
        f"2023年，青禾县通过政府网站公开政府信息{rng.randint(100, 9999)}条，政务微博发布信息"
        f"{rng.randint(10, 999)}条，政务微信发布信息{rng.randint(10, 2999)}条。举办培训班"
        f"{rng.randint(1, 9)}期，培训{rng.randint(10, 400)}人次，召开新闻发布会"
        f"{rng.randint(1, 30)}次。",
        "二、主动公开政府信息情况",
        _fitting(forms[0].rows),
        "三、收到和处理政府信息公开申请情况",
        _fitting(forms[1].rows),
        "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
        _fitting(forms[2].rows),
        "五、存在的主要问题及改进情况",
        f"公开的内容还不够全面，全年修改公开指南{rng.randint(1, 9)}次，回应群众留言"
        f"{rng.randint(100, 5000)}件，下一步将增加公开的渠道。",
    ]
    cells = {(form.kind, name): value for form in forms for name, value in form.truth.items()}
    return SampleReport(blocks, cells)


def _fitting(rows: Rows) -> Rows:
    """Return the rows with long full-width figures in half width, so that they fit their column."""
    return [
        [
            (text.translate(_NARROW) if len(text) > 3 and text.isdecimal() else text, span, below)
            for text, span, below in row
        ]
        for row in rows
    ]


def _skew(image: Image.Image, rng: random.Random) -> Image.Image:
    angle = rng.choice([-1, 1]) * rng.uniform(0.5, 3)
    return image.rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=255)


def _turned(image: Image.Image, rng: random.Random) -> Image.Image:
    return image.transpose(rng.choice([Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_270]))


def _coarse(image: Image.Image, rng: random.Random) -> Image.Image:
    size = (round(image.width * 0.75), round(image.height * 0.75))
    return image.resize(size, Image.Resampling.BILINEAR)


def _jpeg(image: Image.Image, rng: random.Random, quality: int = 40) -> Image.Image:
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=quality)
    return Image.open(io.BytesIO(stream.getvalue())).copy()


def _seal(image: Image.Image, rng: random.Random) -> Image.Image:
    """Multiply a red seal into a place with figures: a ring, a star and letters."""
    size = 330
    seal = Image.new("RGB", (size, size), (255, 255, 255))
    draw = ImageDraw.Draw(seal)
    draw.ellipse((8, 8, size - 8, size - 8), outline=(214, 30, 34), width=9)
    font = ImageFont.truetype(next(iter(installed_fonts())), 44)
    draw.text((size / 2, size / 2), "★", font=font, fill=(214, 30, 34), anchor="mm")
    draw.text((size / 2, size * 0.28), "青禾县人民政府", font=font, fill=(214, 30, 34), anchor="mm")
    seal = seal.rotate(rng.uniform(-20, 20), fillcolor=(255, 255, 255))
    page = np.asarray(image.convert("RGB")).astype(np.float32)
    for _ in range(2):
        x = rng.randrange(image.width // 2 - 100, image.width - size - 100)
        y = rng.randrange(image.height // 5, image.height - size - 200)
        page[y : y + size, x : x + size] *= np.asarray(seal, np.float32) / 255
    return Image.fromarray(page.astype(np.uint8))


def _copy(image: Image.Image, rng: random.Random) -> Image.Image:
    """Return a grey copy of a copy: blurred, speckled, with an uneven background."""
    noise = np.random.default_rng(rng.randrange(2**32))
    page = image
    for _ in range(2):
        page = page.filter(ImageFilter.GaussianBlur(0.9))
        pixels = np.asarray(page, np.float32)
        shade = np.linspace(0, rng.uniform(10, 40), page.width, dtype=np.float32)[None, :]
        pixels = 60 + (pixels - shade) * 0.72 + noise.normal(0, 8, pixels.shape)
        specks = noise.random(pixels.shape)
        pixels[specks < 0.0004] = 60
        page = Image.fromarray(pixels.clip(0, 255).astype(np.uint8))
    return page


DEGRADATIONS: dict[str, Degradation] = {
    "clean": lambda image, _: image,
    "skew 0.5-3°": _skew,
    "turned by 90°": _turned,
    "150 dpi": _coarse,
    "JPEG 40": _jpeg,
    "red seal": _seal,
    "copy of a copy": _copy,
}
"""The conditions of a scan; `clean` leaves the page as it is."""

HARSHER: dict[str, Degradation] = {
    "grey copy of a seal": lambda image, rng: _copy(
        _skew(_seal(image, rng).convert("L"), rng), rng
    ),
}
"""Conditions that lose figures: without colour, a seal cannot be separated from the figures."""
