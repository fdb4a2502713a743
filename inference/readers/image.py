"""Pictures of pages: PNG, JPEG, TIFF with one or several pages, and other common formats."""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image, ImageOps

from gongkai.document.errors import DocumentError, GongkaiError
from gongkai.inference.ocr.settings import ocr_settings
from gongkai.inference.readers.blocks import ParsedDocument, assemble_text
from gongkai.inference.readers.pdf_layout import to_blocks
from gongkai.inference.readers.provenance import describe_pages

if TYPE_CHECKING:
    from gongkai.inference.ocr.documents import Pixels

MAX_PAGES = 500
_LEAST = 24  # pixels; a smaller picture has no text


def read(data: bytes) -> ParsedDocument:
    """Return the recognised text of a picture; a file with several pictures has several pages.

    Raises:
        DocumentError: the picture is broken or too large, has no legible text, the packages of
            the extra `ocr` are not installed, or the mode of recognition is `never`.
    """
    if ocr_settings().mode == "never":
        raise DocumentError("is a picture, which --ocr never leaves out; use --ocr auto")
    try:
        return _read(data)
    except DocumentError:
        raise
    except GongkaiError as error:
        raise DocumentError("is a picture; pip install 'gongkai[ocr]' to read it") from error


@dataclass(frozen=True, slots=True)
class OpenPictures:
    """The pictures of a file: the size of the first in pixels, their number, and their pixels."""

    width: int
    height: int
    pages: int
    frames: "Iterator[Pixels]"


@contextmanager
def open_pictures(data: bytes) -> Iterator[OpenPictures]:
    """Yield the pictures of a file, which are read one by one.

    Raises:
        DocumentError: the picture is broken or too large, or has too many pages.
    """
    with _reading():
        image = Image.open(io.BytesIO(data))
    with image:
        with _reading():
            count = getattr(image, "n_frames", 1)
        if count > MAX_PAGES:
            raise DocumentError(f"has more than {MAX_PAGES} pages; split it")
        yield OpenPictures(*image.size, count, _frames(image, count))


@contextmanager
def _reading() -> Iterator[None]:
    """Raise errors of Pillow as a `DocumentError`, and ignore its warnings.

    On a broken file Pillow raises errors of any class, and warns about damaged metadata.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            yield
    except GongkaiError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise DocumentError("is a picture of too many pixels; scan it with 200 dpi") from error
    except Exception as error:
        raise DocumentError("is a broken picture; fetch or scan it again") from error


def _read(data: bytes) -> ParsedDocument:
    from gongkai.inference.ocr.documents import (  # noqa: PLC0415
        align_tables,
        describe_recogniser,
        figure_warnings,
        place_figures,
        recognise_pages,
    )

    with open_pictures(data) as pictures:
        pages = list(recognise_pages(pictures.frames, pictures.pages))
    numbered = list(enumerate(pages, 1))
    text, grids = assemble_text(to_blocks(align_tables([page.page for page in pages])))
    if not text:
        raise DocumentError("has no legible text; scan it again with 200 dpi or more")
    return ParsedDocument(
        text,
        grids,
        warnings=tuple(figure_warnings(numbered)),
        recognised=place_figures(text, numbered),
        recogniser=describe_recogniser(),
        pages=describe_pages(len(pages)),
    )


def _frames(image: Image.Image, count: int) -> "Iterator[Pixels]":
    """Yield the pixels of each page, upright as the file says, on white paper."""
    for number in range(count):
        with _reading():
            image.seek(number)
            pixels = to_pixels(ImageOps.exif_transpose(image) or image)
        yield pixels


def to_pixels(image: Image.Image) -> "Pixels":
    """Return the pixels of a picture in grey or in colour, on white where it is transparent.

    Raises:
        DocumentError: the picture is too large or too small.
    """
    import numpy as np  # noqa: PLC0415

    if max(image.size) > ocr_settings().max_side:
        raise DocumentError(
            f"is a picture of more than {ocr_settings().max_side} pixels; scan it with 200 dpi"
        )
    if min(image.size) < _LEAST:
        raise DocumentError("is a picture of a few pixels, without text")
    if "A" in image.getbands() or "transparency" in image.info:
        opaque = image.convert("RGBA")
        image = Image.new("RGBA", opaque.size, "white")
        image.alpha_composite(opaque)
    if image.mode.startswith(("I", "F")):
        values = np.asarray(image, np.float32)
        low, high = float(values.min()), float(values.max())
        return ((values - low) * (255 / max(high - low, 1))).astype(np.uint8)
    grey = image.mode in ("1", "L", "LA")
    return np.asarray(image.convert("L" if grey else "RGB"))
