from gongkai.document.report import Section
from gongkai.inference.writers.layers import lines
from tests.inference.writers.samples import quantity, report


def labels(text: str, *sections: tuple[str, int, int]) -> list[tuple[str | None, str]]:
    """Return (label, text) of every part of a one-line report."""
    found = [Section(label=label, start=start, end=end, score=1) for label, start, end in sections]
    (line,) = lines(report(text=text, sections=found, quantities=[]))
    return [
        (part.label, "".join(run.text for mark in part.marks for run in mark.runs))
        for part in line.parts
    ]


def test_the_section_that_begins_last_holds() -> None:
    assert labels("甲乙丙丁", ("other", 1, 4), ("plan", 0, 3)) == [
        ("plan", "甲"),
        ("other", "乙丙丁"),
    ]


def test_of_two_that_begin_together_the_shorter_holds() -> None:
    expected = [("plan", "甲乙"), ("other", "丙丁")]
    assert labels("甲乙丙丁", ("plan", 0, 2), ("other", 0, 4)) == expected
    assert labels("甲乙丙丁", ("other", 0, 4), ("plan", 0, 2)) == expected


def test_text_outside_all_sections_has_no_label() -> None:
    assert labels("　甲", ("plan", 1, 2)) == [(None, "　"), ("plan", "甲")]


def test_a_quantity_across_a_line_break_begins_once_and_ends_once() -> None:
    text = "共12\n条"
    broken = report(text=text, sections=[], quantities=[quantity(text, "12\n条", "review", 12)])
    marks = [
        mark
        for line in lines(broken)
        for part in line.parts
        for mark in part.marks
        if mark.quantities
    ]
    assert [mark.begins for mark in marks] == [(0,), ()]
    assert [mark.ends for mark in marks] == [(), (0,)]
