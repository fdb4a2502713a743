"""The baselines give what the pipeline asks of a tagger, trained on a handful of reports."""

from pathlib import Path

import pytest

from gongkai.annotations.assembly import RawDocument, RawQuantity, RawSection, assemble
from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.doc import Component, Doc
from gongkai.document.segments import segment
from gongkai.document.source import Source
from gongkai.document.spans import Span
from gongkai.document.tagging import Tagging
from gongkai.document.taxonomy import taxonomy

LINES = [
    ("title", "{town}2019年政府信息公开工作年度报告"),
    ("proactive", "一、主动公开情况"),
    ("proactive", "全年主动公开信息{n}条，其中工作动态{m}条。"),
    ("application", "二、依申请公开情况"),
    ("application", "全年收到申请{m}件。"),
    ("dispute", "三、复议诉讼情况"),
    ("dispute", "全年没有收到行政复议、行政诉讼。"),
]
TABLE = "行政许可\t58\t0"


def report(number: int) -> AnnotatedDocument:
    n, m = 120 + number, 10 + number
    lines = [(label, line.format(town=f"第{number}镇", n=n, m=m)) for label, line in LINES]
    text = "\n".join(line for _, line in lines)

    def raw(words: str, label: str, last: bool = False) -> RawQuantity:
        start = text.rindex(words) if last else text.index(words)
        return RawQuantity(start, start + len(words), label)

    item = text.index("工作动态")
    return assemble(
        RawDocument(
            location="test",
            id=f"t-{number}",
            text=text,
            sections=[
                RawSection(s.start, s.end, label)
                for s, (label, _) in zip(segment(text), lines, strict=True)
            ],
            quantities=[
                raw(f"{n}条", "disclosure.total"),
                raw(f"{m}条", "disclosure.category"),
                raw(f"{m}件", "application.received"),
                raw("行政复议", "review"),
                raw("行政诉讼", "litigation"),
            ],
            items=[Span(item, item + 4)],
        )
    )


REPORTS = [report(number) for number in range(6)]
TEXT = report(7).text + "\n" + TABLE
START = TEXT.index(TABLE)


def tag(tagger: Component) -> Tagging:
    doc = Doc(Source.from_text(TEXT), table_ranges=((START, len(TEXT)),))
    tagger(doc)
    assert doc.tagging is not None
    return doc.tagging


def assert_well_formed(tagging: Tagging) -> None:
    labels = taxonomy()
    assert len(tagging.sections) == len(LINES) + 1
    assert all(section.label in labels.sections for section in tagging.sections)
    assert tagging.sections[-1].label == "table"
    end = 0
    for mention in tagging.mentions:
        assert end <= mention.start < mention.end <= START
        assert mention.label in labels.quantities
        assert 0 <= mention.score <= 1
        assert mention.item is None or labels.quantities[mention.label].item
        end = mention.end


def test_crf_learns_what_it_was_shown(tmp_path: Path) -> None:
    pytest.importorskip("sklearn_crfsuite")
    from benchmarks.baselines.crf import CrfTagger, train_crf

    train_crf(REPORTS, tmp_path)
    tagging = tag(CrfTagger(tmp_path))
    assert_well_formed(tagging)
    assert [(TEXT[m.start : m.end], m.label, m.kind) for m in tagging.mentions] == [
        ("127条", "disclosure.total", "number"),
        ("17条", "disclosure.category", "number"),
        ("17件", "application.received", "number"),
        ("行政复议", "review", "absence"),
        ("行政诉讼", "litigation", "absence"),
    ]
    item = tagging.mentions[1].item
    assert item is not None
    assert TEXT[item.start : item.end] == "工作动态"


@pytest.fixture(scope="module")
def section_pipeline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from benchmarks.baselines.spacy_pipelines import SECTIONS, train_spacy

    folder = tmp_path_factory.mktemp("sections")
    train_spacy(SECTIONS, REPORTS, folder, steps=4)
    return folder


@pytest.mark.parametrize("name", ["spacy-ner", "spacy-spancat"])
def test_spacy_pipelines_are_well_formed(name: str, section_pipeline: Path, tmp_path: Path) -> None:
    from benchmarks.baselines.spacy_pipelines import SpacyTagger, train_spacy

    train_spacy(name, REPORTS, tmp_path, steps=4)
    assert_well_formed(tag(SpacyTagger(tmp_path, section_pipeline)))


def test_marks_give_back_the_mentions() -> None:
    from benchmarks.baselines.mentions import mentions_of
    from gongkai.training.spans import spans_of_segments

    document = REPORTS[0]
    segments = segment(document.text)
    found = [
        (m.start, m.end, m.label, m.kind, m.item)
        for own, spans in zip(segments, spans_of_segments(document), strict=True)
        for m in mentions_of(document.text, own, spans)
    ]
    assert found == [(q.start, q.end, q.label, q.kind, q.item) for q in document.quantities]
