"""The list of mistakes is complete, and each has the right kind."""

from dataclasses import replace

from gongkai.training.evaluation.mistakes import find_mistakes
from tests.training.evaluation_documents import pair


def test_every_mistake_is_listed_with_what_both_sides_say() -> None:
    found = {(m.kind, m.words): (m.gold, m.predicted) for m in find_mistakes([pair()])}
    assert found == {
        ("label", "300条"): ("disclosure.total", "disclosure.website"),
        ("item", "200条"): ("工作动态", None),
        ("boundary", "100条"): ("disclosure.category", "disclosure.category “100”"),
        ("value", "5件"): ("5 件 exact", "6 件 exact"),
        ("missed", "复议"): ("review", None),
        ("section", "没有复议。"): ("dispute", "application"),
        ("section", "本年新收|5"): ("table", "other"),
    }


def test_what_is_found_too_much_is_spurious() -> None:
    gold, _ = pair()
    (found,) = find_mistakes([(replace(gold, quantities=gold.quantities[:-1]), gold)])
    assert (found.kind, found.gold, found.predicted) == ("spurious", None, "review")


def test_the_context_is_the_text_around() -> None:
    gold, _ = pair()
    for mistake in find_mistakes([pair()]):
        assert mistake.words == gold.text[mistake.start : mistake.end]
        context = mistake.before + mistake.words + mistake.after
        assert context in gold.text
        assert len(mistake.before) == min(60, mistake.start)


def test_a_perfect_prediction_has_no_mistakes() -> None:
    gold, _ = pair()
    assert list(find_mistakes([(gold, gold)])) == []
