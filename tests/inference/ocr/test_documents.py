import pytest

from gongkai.document.source import RecognisedFigure, Source
from gongkai.inference.ocr.documents import align_tables, figure_warnings, place_figures
from gongkai.inference.ocr.figures import Figure, figures_of
from gongkai.inference.ocr.page_reading import RecognisedPage
from gongkai.inference.ocr.recognition import Character
from gongkai.inference.pipeline import Tagger
from gongkai.inference.readers.blocks import assemble_text
from gongkai.inference.readers.pdf_layout import to_blocks
from gongkai.inference.readers.pdf_lines import PdfLine
from gongkai.inference.readers.pdf_page import PdfPage
from gongkai.inference.readers.pdf_tables import RuledCell, RuledTable
from gongkai.rules.tagger import RuleTagger

LABELS = ["", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]


def _line(text: str, top: float) -> PdfLine:
    return PdfLine(text, 60, 60 + 12 * len(text), top, top + 12, 12, 12)


def _table(rows: list[list[str]], top: float, shift: float = 0.0) -> RuledTable:
    cells = [
        RuledCell(
            text, 60 + 80 * c + shift, 140 + 80 * c + shift, top + 20 * r, top + 20 * r + 20, 3
        )
        for r, row in enumerate(rows)
        for c, text in enumerate(row)
    ]
    return RuledTable(tuple(cells))


def _page(*parts: PdfLine | RuledTable, figures: tuple[Figure, ...] = ()) -> RecognisedPage:
    return RecognisedPage(PdfPage(595, 842, parts), figures)


def test_figures_are_placed_in_the_text_without_page_numbers() -> None:
    pages = [
        (
            number,
            _page(
                _line("公开政府信息", 100),
                _line(f"{count}条，0件。", 130),
                _line(f"— {number} —", 800),
                figures=(Figure(count, 0.5, ("9",)), Figure("0", 0.99), Figure(str(number), 0.8)),
            ),
        )
        for number, count in ((1, "12"), (2, "12"))
    ]
    text, _ = assemble_text(to_blocks([page.page for _, page in pages]))
    placed = place_figures(text, pages)
    assert [text[figure.start : figure.end] for figure in placed] == ["12", "0", "12", "0"]
    assert [figure.score for figure in placed] == [0.5, 0.99, 0.5, 0.99]
    assert [figure.page for figure in placed] == [1, 1, 2, 2]


def test_the_parts_of_a_table_on_sheets_that_lie_askew_are_joined() -> None:
    above = PdfPage(595, 842, (_table([LABELS], 700),))
    below = PdfPage(595, 842, (_table([["行政复议", "3", "0", "0", "0", "3"]], 60, shift=25),))
    (table,) = to_blocks(align_tables([above, below]))
    assert len(table.cells) == 12  # type: ignore[union-attr]
    assert max(cell.column for cell in table.cells) == 5  # type: ignore[union-attr]


def _character(text: str, score: float = 1.0, other: str = "") -> Character:
    return Character(text, score, other, 0, 0)


def test_the_score_of_a_figure_is_that_of_its_least_sure_digit() -> None:
    line = [
        *map(_character, "公开"),
        _character("4"),
        _character("3", 0.62, "8"),
        *map(_character, "件"),
    ]
    assert list(figures_of(line)) == [Figure("43", 0.62, ("48",))]
    (warning,) = figure_warnings([(3, _page(figures=(Figure("43", 0.62, ("48",)),)))])
    assert warning == (
        "page 3: the figure 43 was recognised with a confidence of 62%, it may be 48; "
        "check the page"
    )


def _tag(total: str, score: float, others: tuple[str, ...]) -> Source:
    rows = [LABELS, ["行政复议", "3", "0", "2", "0", total]]
    page = _page(
        _line("四、政府信息公开行政复议、行政诉讼情况", 60),
        _table(rows, 100),
        figures=(*(Figure(figure, 0.99) for figure in "3020"), Figure(total, score, others)),
    )
    text, grids = assemble_text(to_blocks([page.page]))
    recognised = place_figures(text, [(1, page)])
    return Source(text, "image", None, "0" * 64, grids=grids, recognised=recognised)


@pytest.mark.parametrize(
    ("score", "others", "severity"), [(0.6, ("5",), "question"), (0.99, (), "error")]
)
def test_a_sum_that_fails_for_a_doubtful_digit_is_a_question(
    score: float, others: tuple[str, ...], severity: str
) -> None:
    report = Tagger(RuleTagger()).tag(_tag("8", score, others))
    (failed,) = [check for check in report.checks if check.status == "fail"]
    assert failed.severity == severity
    if others:
        assert "8 or 5?" in failed.message.en
        assert "是 8 还是 5？" in failed.message.zh
    (table,) = report.tables
    assert {cell.id: cell.score for cell in table.cells}["review.total"] == score
    dumped = report.model_dump(mode="json")["tables"][0]["cells"]
    assert all("score" in cell for cell in dumped)


def test_a_text_has_no_scores() -> None:
    source = _tag("5", 0.99, ())
    report = Tagger(RuleTagger()).tag(
        Source(source.text, "html", None, "0" * 64, grids=source.grids)
    )
    assert not any("score" in cell for cell in report.model_dump()["tables"][0]["cells"])
    assert RecognisedFigure(0, 1, 0.5).others == ()
