"""The evaluation as a whole: figures, JSON, comparison, page."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.errors import GongkaiError
from gongkai.training.evaluation.evaluation import Evaluation, compare, evaluate, read_evaluation
from gongkai.training.evaluation.messages import measure_definitions, measure_names
from gongkai.training.evaluation.page import render_page
from gongkai.training.evaluation.text import print_evaluation
from tests.training.evaluation_documents import made, pair


def several(count: int = 4) -> tuple[list[AnnotatedDocument], list[AnnotatedDocument]]:
    """The same report several times, under ids of their own."""
    gold, predicted = pair()
    ids = [f"cloud-{i}" for i in range(count)]
    return [replace(gold, id=i) for i in ids], [replace(predicted, id=i) for i in ids]


def bad() -> Evaluation:
    """The evaluation of the bad system."""
    return evaluate(*several(), "bad")


def perfect() -> Evaluation:
    """The evaluation of a system that tags as the annotator does."""
    gold, _ = several()
    return evaluate(gold, gold, "perfect")


def printed(evaluation: Evaluation) -> str:
    """What the terminal shows."""
    stream = io.StringIO()
    print_evaluation(Console(file=stream, width=120), evaluation, "en")
    return stream.getvalue()


def test_sums_over_documents_give_the_figures() -> None:
    found = bad()
    figure = found.figures["quantities.f1"]
    assert figure.value == pytest.approx(4 / 9)
    assert figure.cases == found.quantities == 20
    assert (figure.low, figure.high) == pytest.approx((4 / 9, 4 / 9))  # documents are all alike
    assert found.labels["disclosure.category"].f1 == 0.5
    assert found.labels["disclosure.category"].support == 8
    assert found.sections["application"].f1 == pytest.approx(2 / 3)
    assert len(found.mistakes) == 4 * 7


def test_the_confusion_matrix_counts_gold_by_predicted() -> None:
    found = bad().confusion
    place = found.labels.index
    assert found.rows[place("dispute")][place("application")] == 4
    assert found.rows[place("application")][place("dispute")] == 0
    assert sum(map(sum, found.rows)) == 20


def test_a_perfect_system_has_no_mistakes() -> None:
    found = perfect()
    assert found.mistakes == []
    values = {f.value for name, f in found.figures.items() if not name.startswith("record")}
    assert values == {1.0, None}  # None: no label has ten cases
    assert found.figures["quantities.macro_frequent"].value is None
    assert found.calibration == {"quantities": None, "sections": None}


def test_every_measure_has_a_name_and_a_definition() -> None:
    for names in (measure_names("en"), measure_names("zh"), measure_definitions()):
        assert names.keys() == bad().figures.keys()


def test_an_evaluation_survives_its_json(tmp_path: Path) -> None:
    path = tmp_path / "evaluation.json"
    one = bad().model_copy(update={"comparison": compare(perfect(), bad())})
    path.write_text(one.model_dump_json(), encoding="utf-8")
    assert read_evaluation(path) == one


@pytest.mark.parametrize("content", ["", "[]", '{"version": "2"}', '{"system": "x"}'])
def test_another_file_is_refused_by_name(tmp_path: Path, content: str) -> None:
    path = tmp_path / "other.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(GongkaiError, match=r"other\.json is not an evaluation"):
        read_evaluation(path)


def test_nothing_to_evaluate_is_an_error() -> None:
    with pytest.raises(GongkaiError, match="no document"):
        evaluate([], [], "none")


def test_a_comparison_tells_the_difference_measure_by_measure() -> None:
    found = compare(bad(), perfect())
    assert (found.one, found.other, found.documents) == ("bad", "perfect", 4)
    gap = found.gaps["sections.accuracy"]
    assert (gap.one, gap.other) == (3 / 5, 1)
    assert gap.difference == pytest.approx(2 / 5)
    assert found.gaps["record"].difference is None


def test_order_does_not_matter_for_a_comparison() -> None:
    gold, predicted = several()
    predicted[0] = gold[0]
    straight, reversed_ = evaluate(gold, predicted, "a"), evaluate(gold[::-1], predicted, "b")
    gap = compare(straight, reversed_).gaps["quantities.f1"]
    assert gap.interval.low == gap.interval.high == 0


def test_evaluations_of_other_documents_are_not_compared() -> None:
    gold, _ = several(3)
    with pytest.raises(GongkaiError, match=r"bad and fewer.*different documents"):
        compare(bad(), evaluate(gold, gold, "fewer"))


@pytest.mark.parametrize("part", ["quantities", "segments"])
def test_evaluations_against_other_annotations_are_not_compared(part: str) -> None:
    gold, predicted = several()
    gold[2] = replace(gold[2], **{part: getattr(gold[2], part)[:-1]})
    with pytest.raises(GongkaiError, match="'cloud-2'"):
        compare(bad(), evaluate(gold, predicted, "changed"))


def test_the_terminal_shows_figures_labels_and_comparison() -> None:
    shown = printed(bad().model_copy(update={"comparison": compare(perfect(), bad())}))
    assert "bad: 4 documents, 20 segments, 20 quantities" in shown
    assert "0.444" in shown
    assert "disclosure.category" in shown
    assert "-0.556" in shown
    assert "28 mistakes" in shown


def test_the_page_shows_every_mistake_and_needs_nothing_else() -> None:
    page = render_page(bad(), "zh")
    assert page.count("没有<mark>复议</mark>。") == 4
    assert page.count("data:image/svg+xml;base64,") == 3
    assert "http" not in page
    assert render_page(bad(), "zh") == page


def test_the_page_escapes_what_a_text_holds() -> None:
    text = "<script>1</script>"
    gold = replace(made("a", len(text), [(8, 9, "fee")]), text=text)
    page = render_page(evaluate([gold], [replace(gold, quantities=())], "<b>x</b>"), "en")
    assert "&lt;script&gt;<mark>1</mark>&lt;/script&gt;" in page
    assert "<script>" not in page
    assert "<b>" not in page


def test_a_set_without_quantities_can_be_shown() -> None:
    gold = made("a", 3, [], [(0, 3, "plan")])
    found = evaluate([gold], [gold], "quiet")
    assert found.labels == {}
    assert found.figures["quantities.f1"].value is None
    assert "–" in printed(found)
    assert "quiet" in render_page(found, "en")
