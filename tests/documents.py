"""Documents made of plain texts, as the pipeline hands them to the taggers."""

from collections.abc import Sequence

from gongkai.document.doc import Doc
from gongkai.document.source import Source
from gongkai.rules.tagger import RuleTagger


def make_doc(text: str, tables: Sequence[tuple[int, int]] = ()) -> Doc:
    """A document with these ranges of table rows, tagged by the rules."""
    doc = Doc(Source.from_text(text), table_ranges=tuple(tables))
    RuleTagger()(doc)
    return doc
