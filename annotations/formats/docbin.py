"""spaCy DocBin: one token a character, so that every span falls on tokens.

`doc.ents` holds quantities and items, `doc.spans["sections"]` the segments, `doc.user_data` under
`gongkai` the id, the metadata and what is stated of quantities beyond their labels.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import spacy
from pydantic import BaseModel, TypeAdapter
from spacy.tokens import Doc, DocBin
from spacy.tokens import Span as SpacySpan

from gongkai.annotations.assembly import DocumentDraft, SectionDraft, assemble, cut_sections
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats.files import checked, read_bytes
from gongkai.annotations.formats.overrides import from_json, statements, to_json
from gongkai.annotations.validation import Ids
from gongkai.document.atomic_write import atomic_path
from gongkai.document.errors import AnnotationError
from gongkai.document.spans import Span

_KEY, _SECTIONS, _ITEM = "gongkai", "sections", "item"


class _UserData(BaseModel):
    id: str | None = None
    meta: dict[str, str] = {}
    details: dict[str, dict[str, Any]] = {}


_USER_DATA = TypeAdapter(_UserData)


def read(path: Path) -> Iterator[AnnotatedDocument]:
    """Yield the documents of a DocBin. spaCy loads the file as a whole.

    Entities of other tokenisations are read as well; sections are needed.

    Raises:
        AnnotationError: the file is no DocBin, or a document breaks a rule.
        GongkaiError: the file cannot be read.
    """
    ids = Ids()
    data = read_bytes(path)
    try:
        docs = DocBin().from_bytes(data).get_docs(spacy.blank("zh").vocab)
    except Exception as error:  # spaCy lets the errors of zlib and msgpack through
        raise AnnotationError(
            f"{path.name}: not a spaCy DocBin ({error}); it may be cut short: write it again"
        ) from error
    for number, doc in enumerate(docs, start=1):
        place = f"{path.name}: document {number}"
        draft = _draft(doc, place)
        ids.add(draft.id, place)
        yield assemble(draft)


def write(documents: Iterable[AnnotatedDocument], path: Path) -> None:
    """Write documents as a DocBin. Scores are left out.

    Raises:
        GongkaiError: the file cannot be written.
    """
    vocab = spacy.blank("zh").vocab
    store = DocBin(store_user_data=True)
    for document in documents:
        store.add(_doc(document, vocab))
    with atomic_path(path) as unfinished:
        store.to_disk(unfinished)


def _doc(document: AnnotatedDocument, vocab: Any) -> Doc:
    characters = list(document.text)
    doc = Doc(vocab, words=characters, spaces=[False] * len(characters))
    stated = statements(document)
    marks = [(s.start, s.end, s.label) for s in stated]
    marks += [(item.start, item.end, _ITEM) for item in document.items]
    doc.ents = tuple(SpacySpan(doc, *mark) for mark in sorted(marks))
    doc.spans[_SECTIONS] = [SpacySpan(doc, s.start, s.end, s.label) for s in document.segments]
    doc.user_data[_KEY] = {
        "id": document.id,
        "meta": document.meta,
        "details": {_place(s.start, s.end, s.label): to_json(s) for s in stated if to_json(s)},
    }
    return doc


def _draft(doc: Doc, place: str) -> DocumentDraft:
    data = checked(
        _USER_DATA, doc.user_data.get(_KEY, {}), place, "write the file by `gongkai annotate`"
    )
    sections = [
        SectionDraft(span.start_char, span.end_char, span.label_)
        for span in doc.spans.get(_SECTIONS, ())
    ]
    entities = [(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents]
    return DocumentDraft(
        place,
        data.id or place,
        doc.text,
        cut_sections(doc.text, sections),
        [
            from_json(data.details.get(_place(*entity), {}), *entity, place)
            for entity in entities
            if entity[2] != _ITEM
        ],
        [Span(start, end) for start, end, label in entities if label == _ITEM],
        data.meta,
    )


def _place(start: int, end: int, label: str) -> str:
    return f"{start}-{end} {label}"
