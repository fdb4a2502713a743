from gongkai.document.report import Section
from gongkai.inference.writers.annotated_lines import annotated_lines
from tests.inference.writers.samples import quantity, report


def labels(text: str, *sections: tuple[str, int, int]) -> list[tuple[str | None, str]]:
    """Return (label, text) of every part of a one-line report."""
    found = [Section(label=label, start=start, end=end, score=1) for label, start, end in sections]
    (line,) = annotated_lines(report(text=text, sections=found, quantities=[]))
    return [
        (part.label, "".join(run.text for highlight in part.highlights for run in highlight.runs))
        for part in line.parts
    ]


def test_the_section_that_starts_last_applies() -> None:
    assert labels("甲乙丙丁", ("other", 1, 4), ("plan", 0, 3)) == [
        ("plan", "甲"),
        ("other", "乙丙丁"),
    ]


def test_of_two_that_start_together_the_shorter_applies() -> None:
    expected = [("plan", "甲乙"), ("other", "丙丁")]
    assert labels("甲乙丙丁", ("plan", 0, 2), ("other", 0, 4)) == expected
    assert labels("甲乙丙丁", ("other", 0, 4), ("plan", 0, 2)) == expected


def test_text_outside_all_sections_has_no_label() -> None:
    assert labels("　甲", ("plan", 1, 2)) == [(None, "　"), ("plan", "甲")]


def test_a_quantity_across_a_line_break_starts_once_and_ends_once() -> None:
    text = "共12\n条"
    broken = report(text=text, sections=[], quantities=[quantity(text, "12\n条", "review", 12)])
    highlights = [
        highlight
        for line in annotated_lines(broken)
        for part in line.parts
        for highlight in part.highlights
        if highlight.quantities
    ]
    assert [highlight.starting for highlight in highlights] == [(0,), ()]
    assert [highlight.ending for highlight in highlights] == [(), (0,)]
