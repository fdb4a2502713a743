from gongkai.document.doc import Doc
from gongkai.document.source import Source
from gongkai.document.spans import Span
from gongkai.document.tagging import Mention, SectionTag, Tagging
from gongkai.inference.quantities import add_quantities

TEXT = "走访48家单位，公开信息12条。"


def tagged(*numbers: str, doubtful: tuple[str, ...]) -> Doc:
    doc = Doc(Source.from_text(TEXT))

    def span(words: str) -> Span:
        return Span(TEXT.index(words), TEXT.index(words) + len(words))

    mentions = [
        Mention(span(n).start, span(n).end, "disclosure.total", "number", None, None, 0.9)
        for n in numbers
    ]
    sections = tuple(SectionTag("overview", 1.0) for _ in doc.segments)
    doc.tagging = Tagging("model", sections, tuple(mentions), tuple(map(span, doubtful)))
    add_quantities(doc)
    return doc


def test_numbers_that_were_perhaps_wrongly_left_out_are_named_in_one_warning() -> None:
    doc = tagged(doubtful=("48家", "12条"))
    (warning,) = doc.quantity_warnings
    assert "48家 (2), 12条 (12)" in warning


def test_a_doubtful_number_that_a_rule_has_labelled_is_not_named() -> None:
    doc = tagged("12条", doubtful=("12条",))
    assert [quantity.value for quantity in doc.quantities] == [12]
    assert doc.quantity_warnings == ()
