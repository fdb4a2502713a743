"""The spaCy component, used as a user of spaCy does: by its name, without an import."""

from collections.abc import Callable
from typing import Any

import pytest

spacy = pytest.importorskip("spacy")

TEXT = "一、主动公开\n主动公开政府信息1.2万条，其中工作动态36条。\n二、依申请公开\n未收到申请。\n"


def pipeline(**config: object) -> Any:
    nlp = spacy.blank("zh")
    nlp.add_pipe("gongkai", config={"rules_only": True} | config)
    return nlp


@pytest.fixture(scope="module")
def doc() -> Any:
    return pipeline()(TEXT)


def test_quantities_are_spans_with_their_values(doc: Any) -> None:
    total, dynamic, *_ = doc.spans["quantities"]
    assert (total.text, total.label_) == ("1.2万条", "disclosure.total")
    assert (total._.gongkai["value"], total._.gongkai["unit"]) == (12000, "条")
    assert (dynamic.text, dynamic._.gongkai["value"]) == ("36条", 36)
    assert 0 <= dynamic._.gongkai["score"] <= 1


def test_sections_cover_the_sentences(doc: Any) -> None:
    found = [(section.text, section.label_) for section in doc.spans["sections"]]
    assert ("主动公开政府信息1.2万条，其中工作动态36条。", "proactive") in found
    assert found[-1] == ("未收到申请。", "application")
    assert doc.spans["sections"][-1]._.gongkai["heading"] == "二、依申请公开"


def test_items_are_spans(doc: Any) -> None:
    (item,) = [item for item in doc.spans["items"] if item.text == "工作动态"]
    assert item.label_ == "item"
    assert item._.gongkai["start"] == TEXT.index("工作动态")


def test_the_document_has_the_whole_report(doc: Any) -> None:
    from gongkai import TaggedReport

    report = TaggedReport.model_validate(doc._.gongkai)
    assert report.text == TEXT
    assert [q.label for q in report.quantities] == [s.label_ for s in doc.spans["quantities"]]


def test_a_span_of_another_origin_has_no_details(doc: Any) -> None:
    assert doc[0:2]._.gongkai is None
    assert spacy.blank("zh")("公开")._.gongkai is None


def test_spans_are_expanded_to_whole_tokens() -> None:
    nlp = pipeline()
    nlp.tokenizer = tokenizer_of_lines(nlp.vocab)
    doc = nlp(TEXT)
    first = doc.spans["quantities"][0]
    assert first.text == "主动公开政府信息1.2万条，其中工作动态36条。"
    start, end = first._.gongkai["start"], first._.gongkai["end"]
    assert TEXT[start:end] == "1.2万条"
    second = doc.spans["quantities"][1]
    assert (second.start, second.end) == (first.start, first.end)
    assert second._.gongkai["text"] == "36条"


def tokenizer_of_lines(vocab: Any) -> Callable[[str], Any]:
    def tokenize(text: str) -> Any:
        words = [word for line in text.splitlines() for word in (line, "\n")]
        return spacy.tokens.Doc(vocab, words=words, spaces=[False] * len(words))

    return tokenize


@pytest.mark.parametrize("text", ["", " \n"])
def test_a_blank_text_has_no_spans(text: str) -> None:
    doc = pipeline()(text)
    assert [len(doc.spans[key]) for key in ("quantities", "sections", "items")] == [0, 0, 0]
    assert doc._.gongkai is None


def test_spans_and_details_survive_a_docbin(doc: Any) -> None:
    data = spacy.tokens.DocBin(docs=[doc], store_user_data=True).to_bytes()
    (loaded,) = spacy.tokens.DocBin().from_bytes(data).get_docs(spacy.blank("zh").vocab)
    for key in ("quantities", "sections", "items"):
        before = [(span.text, span.label_, span._.gongkai) for span in doc.spans[key]]
        assert [(span.text, span.label_, span._.gongkai) for span in loaded.spans[key]] == before


def test_a_pipeline_is_saved_with_its_configuration(tmp_path: Any) -> None:
    pipeline().to_disk(tmp_path)
    loaded = spacy.load(tmp_path)
    assert loaded.get_pipe_meta("gongkai").factory == "gongkai"
    doc = loaded(TEXT)
    assert [span.text for span in doc.spans["quantities"]][:2] == ["1.2万条", "36条"]


def test_a_stream_is_tagged_in_order() -> None:
    docs = list(pipeline().pipe(["公开信息1条。", "公开信息2条。"]))
    assert [doc.spans["quantities"][0]._.gongkai["value"] for doc in docs] == [1, 2]


def test_a_folder_without_a_model_is_named(tmp_path: Any) -> None:
    from gongkai import GongkaiError

    with pytest.raises(GongkaiError, match="no model"):
        pipeline(model=str(tmp_path / "none"), rules_only=False)
