"""What a Word reader leaves out of the text or cannot read, and the warnings about it."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from gongkai.inference.ocr.pictures import DocumentPictures
from gongkai.inference.readers.docx_symbols import REPLACEMENT
from gongkai.inference.readers.docx_xml import Element

PICTURE = "pictures under “{words}” were not read ({count}); check the page"
OBJECT = "embedded objects under “{words}” were not read ({count}); check the page"
CHART = "charts or diagrams under “{words}” were not read ({count}); check the page"
FORMULA = "formulas under “{words}” were not read ({count}); check the page"

_CHAPTER = re.compile(
    r"\s*(?:[一二三四五六七八九十]{1,3}\s*[、.．]|第[一二三四五六七八九十\d]{1,3}(?:章|部分))"
)
_PLACE_LENGTH = 24  # characters


@dataclass(slots=True)
class Findings:
    """What was found while a document was read.

    Attributes:
        hidden: the number of hidden characters.
        struck: the number of characters that are crossed out.
        notes: the kind (``footnote`` or ``endnote``) and the id of each note with a reference.
        inline_notes: the notes that the document contains at their references.
        warnings: other warnings, one sentence each.
        pictures: the recognised pictures.
    """

    hidden: int = 0
    struck: int = 0
    notes: list[tuple[str, str]] = field(default_factory=list)
    inline_notes: list[Element] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    pictures: DocumentPictures = field(default_factory=DocumentPictures)
    _symbols: int = 0
    _outdated: list[str] = field(default_factory=list)
    _objects: list[list[str]] = field(default_factory=list)
    _place: str = ""
    _in_chapter: bool = False

    def see(self, text: str) -> None:
        """Note the text of a paragraph, so that warnings can name their place.

        The place is the chapter, or the last paragraph before the first chapter.
        """
        is_chapter = _CHAPTER.match(text) is not None
        if is_chapter or not self._in_chapter:
            self._place = " ".join(text.split())[:_PLACE_LENGTH]
            self._in_chapter = is_chapter
            for entry in self._objects:
                entry[1] = entry[1] or self._place
        self._symbols += text.count(REPLACEMENT)

    @property
    def place(self) -> str:
        """The place of the present paragraph; empty before the first text."""
        return self._place

    def add_object(self, template: str) -> None:
        """Add an object that was not read; `template` is one of the constants of this module."""
        self._objects.append([template, self._place])

    def add_outdated(self, results: list[str]) -> None:
        """Add the stored results of fields that Word computes again on opening."""
        self._outdated += results

    def all_warnings(self) -> Iterator[str]:
        """Yield the warnings, one sentence each."""
        if self.hidden:
            yield f"{self.hidden} hidden characters were left out"
        if self.struck:
            yield f"{self.struck} crossed-out characters were left out"
        if self._symbols:
            yield f"{self._symbols} characters of a symbol font are not known; check the page"
        if self._outdated:
            words = ", ".join(self._outdated)
            yield f"the fields {words} are marked as outdated; their stored values were read"
        for (template, place), count in Counter(map(tuple, self._objects)).items():
            yield template.format(count=count, words=place or "…")
        yield from self.warnings
        yield from self.pictures.warnings()
