"""The rows of tables: what stands beside a quantity."""

from gongkai.document.report import Section, TaggedReport
from gongkai.inference.writers.rows import CUT, LONGEST_SENTENCE, quantity_rows
from tests.inference.writers.samples import quantity, report

CLAUSE = "公开信息{}条，"


def of_one_line(figures: int) -> TaggedReport:
    """A report whose text is one segment with so many figures, each another."""
    text = "".join(CLAUSE.format(10_000 + number) for number in range(figures))
    found = [
        quantity(text, f"{10_000 + number}条", "disclosure.total", 10_000 + number)
        for number in range(figures)
    ]
    section = Section(label="proactive", start=0, end=len(text), heading=None, score=0.9)
    return report(text=text, sections=[section], quantities=found)


def test_a_segment_is_the_sentence_of_its_figures() -> None:
    one = of_one_line(80)
    assert len(one.text) < LONGEST_SENTENCE
    assert {row["sentence"] for row in quantity_rows(one)} == {one.text}


def test_of_a_long_segment_a_figure_has_what_is_around_it() -> None:
    one = of_one_line(500)
    rows = list(quantity_rows(one))
    for row in rows:
        assert row["text"] in row["sentence"]
        assert row["sentence"].strip(CUT) in one.text
        assert len(row["sentence"].strip(CUT)) == LONGEST_SENTENCE
    ends = [(row["sentence"][0] == CUT, row["sentence"][-1] == CUT) for row in rows]
    assert (ends[0], ends[250], ends[-1]) == ((False, True), (True, True), (True, False))
