"""Documents of pictures: pages recognised in parallel, and the text and figures of all of them."""

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Literal

import numpy as np
import numpy.typing as npt

from gongkai.document.source import RecognisedFigure
from gongkai.inference.ocr.figures import Figure
from gongkai.inference.ocr.listeners import page_listener
from gongkai.inference.ocr.page_reading import RecognisedPage, read_page_picture
from gongkai.inference.ocr.recognition import shared_recogniser
from gongkai.inference.ocr.settings import ocr_settings
from gongkai.inference.readers.pdf_lines import PdfLine
from gongkai.inference.readers.pdf_page import PdfPage
from gongkai.inference.readers.pdf_tables import RuledTable

Pixels = npt.NDArray[np.uint8]

_TOKEN = re.compile(r"\d[\d.,，．]*|[^\s\d]+")
_WIDTH = 0.05  # the relative difference in width of the parts of one table
_SHIFT = 60.0  # points by which a page can lie askew on the glass


@dataclass(frozen=True, slots=True)
class PageFigure:
    """A figure and the number of its page, from 1."""

    figure: Figure
    page: int


def recognise_pages(
    pictures: Iterable[Pixels], total: int | None = None
) -> Iterator[RecognisedPage]:
    """Yield the recognised pages in order; several are recognised at a time.

    Args:
        pictures: one for each page. They are taken one by one, shortly before they are needed.
        total: the number of pages, if it is known.

    Raises:
        GongkaiError: the packages of the extra `ocr` are not installed.
    """
    recogniser = shared_recogniser()
    workers = ocr_settings().page_workers
    listener = page_listener.get()
    done = 0

    def finish(job: "Future[RecognisedPage]") -> RecognisedPage:
        nonlocal done
        page = job.result()
        done += 1
        if listener is not None:
            listener(done, total)
        return page

    with ThreadPoolExecutor(workers) as pool:
        running: deque[Future[RecognisedPage]] = deque()
        for picture in pictures:
            running.append(pool.submit(read_page_picture, picture, recogniser))
            if len(running) > workers:
                yield finish(running.popleft())
        while running:
            yield finish(running.popleft())


def align_tables(pages: Sequence[PdfPage]) -> list[PdfPage]:
    """Return the pages moved and scaled so that a table that goes on has the same edges.

    A sheet does not lie at the same place of the glass as the one before.
    """
    aligned: list[PdfPage] = []
    for page in pages:
        before = aligned[-1].content[-1] if aligned and aligned[-1].content else None
        first = next((part for part in page.content if isinstance(part, RuledTable)), None)
        if isinstance(before, RuledTable) and first is not None:
            aligned.append(_aligned(page, first, before))
        else:
            aligned.append(page)
    return aligned


def _aligned(page: PdfPage, below: RuledTable, above: RuledTable) -> PdfPage:
    """Return the page with the edges of its table `below` at those of the table `above`."""
    scale = (above.right - above.left) / max(below.right - below.left, 1.0)
    if abs(scale - 1) > _WIDTH or abs(above.left - below.left) > _SHIFT:
        return page

    def place(x: float) -> float:
        return above.left + (x - below.left) * scale

    def move(part: PdfLine | RuledTable) -> PdfLine | RuledTable:
        if isinstance(part, PdfLine):
            return replace(part, x0=place(part.x0), x1=place(part.x1))
        cells = [replace(cell, x0=place(cell.x0), x1=place(cell.x1)) for cell in part.cells]
        return RuledTable(tuple(cells))

    return replace(page, content=tuple(map(move, page.content)))


def place_figures(
    text: str, pages: Sequence[tuple[int, RecognisedPage]]
) -> tuple[RecognisedFigure, ...]:
    """Return the figures of recognised pages with their places in the text of the document.

    The layout drops page numbers and joins lines, but keeps the order: the figures are found by
    aligning the words and figures of the pages with those of the text.

    Args:
        text: the text of the document.
        pages: the recognised pages with their numbers, from 1.
    """
    printed: list[str] = []
    figures: list[PageFigure | None] = []
    for number, page in pages:
        own = iter(page.figures)
        for word in _words_of(page.page):
            printed.append(word)
            figure = next(own, None) if word[0].isdecimal() else None
            figures.append(PageFigure(figure, number) if figure is not None else None)
    found = [(match[0], match.span()) for match in _TOKEN.finditer(text)]
    matcher = SequenceMatcher(None, printed, [word for word, _ in found], autojunk=False)
    placed: list[RecognisedFigure] = []
    for block in matcher.get_matching_blocks():
        for offset in range(block.size):
            entry = figures[block.a + offset]
            if entry is not None:
                start, end = found[block.b + offset][1]
                end = start + len(entry.figure.text)
                placed.append(
                    RecognisedFigure(
                        start, end, round(entry.figure.score, 4), entry.figure.others, entry.page
                    )
                )
    return tuple(placed)


def _words_of(page: PdfPage) -> Iterator[str]:
    for part in page.content:
        texts = [part.text] if isinstance(part, PdfLine) else [cell.text for cell in part.cells]
        for text in texts:
            yield from _TOKEN.findall(text)


def figure_warnings(
    pages: Sequence[tuple[int, RecognisedPage]], unit: Literal["page", "picture"] = "page"
) -> Iterator[str]:
    """Yield the warnings about doubtful figures and about ink that was not read, page by page.

    Args:
        pages: the recognised pages with their numbers, from 1.
        unit: what the numbers count.
    """
    for number, page in pages:
        if not page.is_legible:
            yield f"{unit} {number} could hardly be recognised; check its figures"
        for figure in page.figures:
            if not figure.is_doubtful:
                continue
            shown = (
                f"{unit} {number}: the figure {figure.text} was recognised with a confidence of "
            )
            shown += f"{figure.score:.0%}"
            if figure.others:
                yield f"{shown}, it may be {' or '.join(figure.others)}; check the page"
            else:
                yield f"{shown}; check the page"
        if page.unread:
            shown = f"{unit} {number}: {page.unread} places with ink could not be read"
            yield f"{shown}; check the page"


def describe_recogniser() -> str:
    """Return the name and the version of the recogniser, for the provenance."""
    from importlib.metadata import version  # noqa: PLC0415

    return f"rapidocr {version('rapidocr')} PP-OCRv6 small"
