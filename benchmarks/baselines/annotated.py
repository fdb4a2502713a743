"""The layout of annotated documents, as the program finds it."""

from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.segments import Segment
from gongkai.document.source import Source
from gongkai.inference.tables import read_tables
from gongkai.models.crf.layout import Layout, layout


def layout_of(document: AnnotatedDocument) -> Layout:
    """Return the layout of an annotated document.

    The rows are those that the program finds by itself, as when it tags: so the taggers learn
    from what they will meet, with the rows that were not found among the narrative.
    """
    segments = [Segment(s.start, s.end, s.first) for s in document.segments]
    source = Source(document.text, format="txt", path=None, sha256="")
    return layout(document.text, segments, read_tables(source).ranges)
