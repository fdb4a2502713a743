"""spaCy DocBin with one token per character, so that every span consists of whole tokens.

`doc.ents` contains quantities and items, `doc.spans["sections"]` the segments, and `doc.user_data`,
under the key `gongkai`, the id, the metadata and the overrides of quantities.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, TypeAdapter

from gongkai.annotations.assembly import RawDocument, RawSection, assemble, split_sections
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats.files import read_bytes, validate_value
from gongkai.annotations.formats.overrides import dump_overrides, load_overrides, quantity_overrides
from gongkai.annotations.validation import UniqueIds
from gongkai.document.atomic_write import atomic_path
from gongkai.document.errors import AnnotationError
from gongkai.document.extras import import_extra
from gongkai.document.spans import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc

_KEY, _SECTIONS, _ITEM = "gongkai", "sections", "item"


class _UserData(BaseModel):
    id: str | None = None
    meta: dict[str, str] = {}
    details: dict[str, dict[str, Any]] = {}


_USER_DATA = TypeAdapter(_UserData)


def read(path: Path) -> Iterator[AnnotatedDocument]:
    """Yield the documents of a DocBin, which spaCy loads completely.

    The tokens may be longer than characters. Sections are required.

    Raises:
        AnnotationError: the file is not a DocBin, or a document breaks a rule.
        GongkaiError: the file cannot be read, or spaCy is not installed.
    """
    spacy = import_extra("spacy", "spacy")
    ids = UniqueIds()
    data = read_bytes(path)
    try:
        docs = spacy.tokens.DocBin().from_bytes(data).get_docs(spacy.blank("zh").vocab)
    except Exception as error:  # spaCy does not convert the errors of zlib and msgpack
        raise AnnotationError(
            f"{path.name}: not a spaCy DocBin ({error}); it may be cut short: write it again"
        ) from error
    for number, doc in enumerate(docs, start=1):
        location = f"{path.name}: document {number}"
        document = _raw_document(doc, location)
        ids.add(document.id, location)
        yield assemble(document)


def write(documents: Iterable[AnnotatedDocument], path: Path) -> None:
    """Write documents as a DocBin, without scores.

    Raises:
        GongkaiError: the file cannot be written, or spaCy is not installed.
    """
    spacy = import_extra("spacy", "spacy")
    vocab = spacy.blank("zh").vocab
    store = spacy.tokens.DocBin(store_user_data=True)
    for document in documents:
        store.add(_doc(document, vocab))
    with atomic_path(path) as unfinished:
        store.to_disk(unfinished)


def _doc(document: AnnotatedDocument, vocab: Any) -> "Doc":
    tokens = import_extra("spacy.tokens", "spacy")
    characters = list(document.text)
    doc: Doc = tokens.Doc(vocab, words=characters, spaces=[False] * len(characters))
    quantities = quantity_overrides(document)
    spans = [(s.start, s.end, s.label) for s in quantities]
    spans += [(item.start, item.end, _ITEM) for item in document.items]
    doc.ents = tuple(tokens.Span(doc, *span) for span in sorted(spans))
    doc.spans[_SECTIONS] = [tokens.Span(doc, s.start, s.end, s.label) for s in document.segments]
    doc.user_data[_KEY] = {
        "id": document.id,
        "meta": document.meta,
        "details": {
            _span_key(s.start, s.end, s.label): dump_overrides(s)
            for s in quantities
            if dump_overrides(s)
        },
    }
    return doc


def _raw_document(doc: "Doc", location: str) -> RawDocument:
    data = validate_value(
        _USER_DATA, doc.user_data.get(_KEY, {}), location, "write the file by `gongkai annotate`"
    )
    sections = [
        RawSection(span.start_char, span.end_char, span.label_)
        for span in doc.spans.get(_SECTIONS, ())
    ]
    entities = [(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents]
    return RawDocument(
        location,
        data.id or location,
        doc.text,
        split_sections(doc.text, sections),
        [
            load_overrides(data.details.get(_span_key(*entity), {}), *entity, location)
            for entity in entities
            if entity[2] != _ITEM
        ],
        [Span(start, end) for start, end, label in entities if label == _ITEM],
        data.meta,
    )


def _span_key(start: int, end: int, label: str) -> str:
    return f"{start}-{end} {label}"
