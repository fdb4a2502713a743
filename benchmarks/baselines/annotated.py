"""Annotated documents with the table rows that the program finds."""

from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.doc import Doc
from gongkai.document.segments import Segment
from gongkai.document.source import Source
from gongkai.inference.tables import extract_tables


def doc_of(document: AnnotatedDocument) -> Doc:
    """Return an annotated document for the taggers.

    Its table rows are those that the program finds, so that the taggers learn from what they meet
    later: rows that are not found are part of the narrative.
    """
    segments = [Segment(s.start, s.end, s.first) for s in document.segments]
    source = Source(document.text, format="txt", path=None, sha256="")
    return Doc(source, segments=segments, table_ranges=extract_tables(source).ranges)
