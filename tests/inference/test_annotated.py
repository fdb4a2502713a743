from dataclasses import replace

from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.report import Item, Quantity
from gongkai.document.spans import Span
from gongkai.inference.annotated import annotated, record_of
from gongkai.inference.pipeline import Tagger
from gongkai.rules.tagger import RuleTagger
from tests.training.evaluation_documents import pair


def test_a_noun_that_shares_a_zero_is_an_absence_as_in_annotations() -> None:
    report = Tagger(RuleTagger()).tag_text("行政复议为0件。")
    noun = Quantity(
        label="review",
        start=0,
        end=4,
        text="行政复议",
        value=0,
        unit="件",
        qualifier="exact",
        item=Item(text="行政", start=0, end=2),
        section="dispute",
        score=0.5,
        origin="rule",
    )
    (found,) = annotated(report.model_copy(update={"quantities": [noun]}), "a").quantities
    assert (found.kind, found.item, found.score) == ("absence", Span(0, 2), 0.5)


def test_the_record_follows_from_the_annotations() -> None:
    gold, predicted = pair()
    record = record_of(gold)
    assert record["disclosure.total"] == 300
    assert record["application.received"] == 5
    assert record["review"] == 0
    assert record_of(predicted)["application.received"] == 6
    assert "review" not in record_of(predicted)


def test_metadata_that_no_report_has_do_not_hinder_a_record() -> None:
    gold, _ = pair()
    odd: AnnotatedDocument = replace(gold, meta={"year": "about 2031", "level": "hamlet"})
    assert record_of(odd) == record_of(gold)
