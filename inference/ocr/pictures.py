"""Pictures in a document of another format, recognised where they are in the text."""

from typing import TYPE_CHECKING

from gongkai.document.errors import GongkaiError
from gongkai.document.source import RecognisedFigure
from gongkai.inference.ocr.settings import can_recognise, ocr_settings

if TYPE_CHECKING:
    from gongkai.inference.ocr.page_reading import RecognisedPage
    from gongkai.inference.readers.blocks import Block

_LEAST_WIDTH, _LEAST_HEIGHT = 200, 40  # pixels; smaller ones are icons, seals and signs


class DocumentPictures:
    """Reads the pictures of one document, in the order of its text."""

    def __init__(self) -> None:
        self._pages: list[RecognisedPage] = []
        self._left_out = 0

    def read(self, data: bytes) -> "list[Block]":
        """Return the lines and tables in a picture.

        The result is empty if the picture is small or broken, if it has neither legible text nor a
        ruled table, if the extra `ocr` is not installed, or if the mode of recognition is `never`.
        """
        from gongkai.inference.readers.image import open_pictures  # noqa: PLC0415

        try:
            with open_pictures(data) as pictures:
                if pictures.width < _LEAST_WIDTH or pictures.height < _LEAST_HEIGHT:
                    return []
                if not can_recognise():
                    self._left_out += 1
                    return []
                from gongkai.inference.ocr.documents import recognise_pages  # noqa: PLC0415

                pages = list(recognise_pages(pictures.frames, pictures.pages))
        except GongkaiError:
            return []
        from gongkai.inference.readers.pdf_layout import to_blocks  # noqa: PLC0415

        pages = [page for page in pages if page.is_legible or _has_table(page)]
        blocks = to_blocks([page.page for page in pages])
        if blocks:
            self._pages += pages
        return blocks

    def warnings(self) -> list[str]:
        """Return the warnings about doubtful figures, and about pictures that were left out."""
        if self._left_out:
            is_off = ocr_settings().mode == "never"
            remedy = "use --ocr auto" if is_off else "pip install 'gongkai[ocr]' to read them"
            count = self._left_out
            return [f"pictures that may contain text were not recognised ({count}); {remedy}"]
        if not self._pages:
            return []
        from gongkai.inference.ocr.documents import figure_warnings  # noqa: PLC0415

        return list(figure_warnings(list(enumerate(self._pages, 1)), "picture"))

    def figures(self, text: str) -> tuple[RecognisedFigure, ...]:
        """Return the figures of the pictures with their places in the text of the document."""
        if not self._pages:
            return ()
        from gongkai.inference.ocr.documents import place_figures  # noqa: PLC0415

        return place_figures(text, list(enumerate(self._pages, 1)))

    @property
    def recogniser(self) -> str | None:
        """The name and the version of the recogniser; None if no picture was read."""
        if not self._pages:
            return None
        from gongkai.inference.ocr.documents import describe_recogniser  # noqa: PLC0415

        return describe_recogniser()


def _has_table(page: "RecognisedPage") -> bool:
    from gongkai.inference.readers.pdf_tables import RuledTable  # noqa: PLC0415

    return any(isinstance(part, RuledTable) for part in page.page.content)
