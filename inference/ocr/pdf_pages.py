"""Pages of a PDF as pictures."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from gongkai.inference.ocr.documents import Pixels
from gongkai.inference.ocr.settings import ocr_settings

_LARGEST = 6000  # pixels of a side


def draw_pages(data: bytes, numbers: Sequence[int]) -> Iterator[Pixels]:
    """Yield the pictures of pages of a PDF, with their annotations, in colour.

    Args:
        data: the file.
        numbers: of the pages, from 1.
    """
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415 (ships no types)

    document = pypdfium2.PdfDocument(data)
    try:
        for number in numbers:
            yield _draw(document[number - 1])
    finally:
        document.close()


def _draw(page: Any) -> Pixels:
    scale = ocr_settings().dpi / 72
    scale = min(scale, _LARGEST / max(*page.get_size(), 1.0))
    bitmap = page.render(scale=scale, rev_byteorder=True)
    pixels = np.array(bitmap.to_numpy())[:, :, :3]
    page.close()
    return pixels
