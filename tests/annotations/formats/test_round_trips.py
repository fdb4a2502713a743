"""What is written in a format and read again is the same document."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings

from gongkai import annotations
from gongkai.annotations import formats
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats import inline
from tests.annotations.formats.documents import documents, scored, written
from tests.properties import examples

LOSSLESS = sorted(set(formats.FORMATS) - {"reports"})
CORPUS = Path(annotations.__file__).parent / "data"


def there_and_back(given: list[AnnotatedDocument], name: str) -> list[AnnotatedDocument]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        formats.write(iter(given), path, name)
        return list(formats.read(path, name))


def as_report(document: AnnotatedDocument) -> AnnotatedDocument:
    """What a report keeps: no items that nothing counts, metadata of the schema, the origin."""
    counted = {q.item for q in document.quantities}
    meta = {key: value for key, value in document.meta.items() if key == "issuer"}
    if document.quantities:
        meta["origin"] = "model"
    items = tuple(item for item in document.items if item in counted)
    return replace(scored(document, 1.0), items=items, meta=meta)


@pytest.mark.parametrize("name", LOSSLESS)
def test_written_documents_survive(name: str) -> None:
    given = written()

    assert there_and_back(given, name) == given


@pytest.mark.parametrize("name", LOSSLESS)
@settings(max_examples=examples(40), suppress_health_check=list(HealthCheck))
@given(document=documents())
def test_any_document_survives(name: str, document: AnnotatedDocument) -> None:
    assert there_and_back([document], name) == [document]


@settings(max_examples=examples(60), suppress_health_check=list(HealthCheck))
@given(document=documents())
def test_a_report_keeps_what_its_schema_has_room_for(document: AnnotatedDocument) -> None:
    assert there_and_back([document], "reports") == [as_report(document)]


@pytest.mark.parametrize("name", sorted(formats.FORMATS))
def test_label_studio_and_reports_keep_scores_the_others_leave_them_out(name: str) -> None:
    given = [scored(document, 0.25) for document in written()]

    segments = [d.segments[0].score for d in there_and_back(given, name)]

    kept = name in ("label_studio", "reports")
    assert segments == ([0.25, 0.25] if kept else [None, None])


@pytest.mark.skipif(not any(CORPUS.glob("*.tag")), reason="the corpus is not here")
@pytest.mark.parametrize("name", LOSSLESS)
def test_a_part_of_the_corpus_survives(name: str) -> None:
    given = [d for path in sorted(CORPUS.glob("*.tag"))[::12] for d in inline.read(path)]

    assert len(given) > 20
    assert sorted(there_and_back(given, name), key=str) == sorted(given, key=str)


@pytest.mark.full
@pytest.mark.skipif(not any(CORPUS.glob("*.tag")), reason="the corpus is not here")
@pytest.mark.parametrize("name", sorted(formats.FORMATS))
def test_the_corpus_survives(name: str) -> None:
    given = [d for path in sorted(CORPUS.glob("*.tag")) for d in inline.read(path)]
    back = sorted(there_and_back(given, name), key=lambda d: d.id)

    given.sort(key=lambda d: d.id)
    if name == "reports":
        given = [replace(as_report(d), meta={}) for d in given]
        back = [replace(d, meta={}) for d in back]
    assert [d.id for d, other in zip(given, back, strict=True) if d != other] == []
