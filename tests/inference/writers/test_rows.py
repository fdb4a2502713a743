"""The rows of quantities: the sentence of a quantity."""

from gongkai.document.report import Section, TaggedReport
from gongkai.inference.writers.rows import CUT, MAX_SENTENCE, quantity_rows
from tests.inference.writers.samples import quantity, report

CLAUSE = "公开信息{}条，"


def of_one_line(figures: int) -> TaggedReport:
    """Return a report with one segment that contains so many different figures."""
    text = "".join(CLAUSE.format(10_000 + number) for number in range(figures))
    found = [
        quantity(text, f"{10_000 + number}条", "disclosure.total", 10_000 + number)
        for number in range(figures)
    ]
    section = Section(label="proactive", start=0, end=len(text), heading=None, score=0.9)
    return report(text=text, sections=[section], quantities=found)


def test_a_segment_is_the_sentence_of_its_figures() -> None:
    one = of_one_line(80)
    assert len(one.text) < MAX_SENTENCE
    assert {row["sentence"] for row in quantity_rows(one)} == {one.text}


def test_a_long_segment_is_cut_around_the_figure() -> None:
    one = of_one_line(500)
    rows = list(quantity_rows(one))
    for row in rows:
        assert row["text"] in row["sentence"]
        assert row["sentence"].strip(CUT) in one.text
        assert len(row["sentence"].strip(CUT)) == MAX_SENTENCE
    ends = [(row["sentence"][0] == CUT, row["sentence"][-1] == CUT) for row in rows]
    assert (ends[0], ends[250], ends[-1]) == ((False, True), (True, True), (True, False))
