"""Sections: the segments of a document with the labels of its tagging."""

from gongkai.document.doc import Doc
from gongkai.document.report import Section


def add_sections(doc: Doc) -> None:
    """Set `doc.sections`: one for each segment, with the heading above it."""
    assert doc.tagging is not None
    doc.sections = [
        Section(
            label=tag.label,
            start=segment.start,
            end=segment.end,
            heading=doc.sentences[entry.path[-1]] if entry.path else None,
            score=tag.score,
        )
        for segment, tag, entry in zip(doc.segments, doc.tagging.sections, doc.outline, strict=True)
    ]
