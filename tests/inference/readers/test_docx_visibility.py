"""What a reader of a Word page does not see is not text: hidden, struck, deleted, note marks."""

import pytest

from tests.inference.readers.word_files import cell, paragraph, read_docx, run, style, table

_RAISED = '<w:vertAlign w:val="superscript"/>'
_STRIKE = "<w:strike/>"
_VANISH = "<w:vanish/>"
_WHITE = '<w:color w:val="FFFFFF"/>'


@pytest.mark.parametrize(
    ("before", "mark", "after", "expected"),
    [
        ("公开信息57", "1", "条", "公开信息57条"),
        ("公开信息57", "[3]", "条", "公开信息57条"),
        ("公开信息57", "②", "条", "公开信息57条"),
        ("公开信息57", "注1", "条", "公开信息57条"),
        ("公开信息57条", "2", "，其余", "公开信息57条，其余"),
        ("公开信息57条", "1,2", "。", "公开信息57条。"),
        ("公开信息57条", "*", "。", "公开信息57条。"),
        ("公开", "1", "57条", "公开57条"),
        ("占地80m", "2", "。", "占地80m²。"),
        ("占地3平方公里（km", "2", "）", "占地3平方公里（km²）"),
        ("约6×10", "4", "次", "约6×10⁴次"),
        ("公开信息", "57", "条。", "公开信息57条。"),
        ("商标", "TM", "一件", "商标TM一件"),
    ],
)
def test_raised_text(before: str, mark: str, after: str, expected: str) -> None:
    assert read_docx(paragraph(before, run(mark, _RAISED), after)).text == expected


@pytest.mark.parametrize(
    "properties",
    [
        '<w:position w:val="8"/><w:sz w:val="14"/>',
        '<w:position w:val="10"/>',
        '<w:rStyle w:val="Mark"/>',
        '<w:rStyle w:val="BasedOnMark"/>',
    ],
)
def test_note_marks_are_raised_in_several_ways(properties: str) -> None:
    styles = style("Mark", _RAISED) + style("BasedOnMark", "<w:b/>", base="Mark")
    source = read_docx(paragraph("受理41", run("5", properties), "件"), styles)
    assert source.text == "受理41件"
    assert source.warnings == ()


def test_a_note_mark_in_a_cell_is_no_digit() -> None:
    rows = (cell("项目") + cell("数量"), cell("规章") + cell(paragraph("3", run("1", _RAISED))))
    assert read_docx(table(*rows)).grids[0].rows == (("项目", "数量"), ("规章", "3"))


def test_a_paragraph_that_is_raised_as_a_whole_keeps_its_figures() -> None:
    raised = '<w:position w:val="8"/>'
    source = read_docx(paragraph(run("公开", raised), run("12", raised), run("条", raised)))
    assert source.text == "公开12条"
    assert read_docx(paragraph(run("7", _RAISED))).text == "7"


def test_a_lowered_digit_does_not_continue_a_number() -> None:
    lowered = '<w:vertAlign w:val="subscript"/>'
    assert read_docx(paragraph("受理41", run("5", lowered), "件")).text == "受理41₅件"
    assert read_docx(paragraph("PM", run("2.5", lowered))).text == "PM2.5"


def test_a_custom_mark_behind_a_note_reference_is_left_out() -> None:
    mark = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="4"/><w:t>4</w:t></w:r>'
    assert read_docx(paragraph("共有23", mark, "件")).text == "共有23件"


@pytest.mark.parametrize(
    ("properties", "kind"),
    [
        (_STRIKE, "crossed-out"),
        ('<w:dstrike w:val="true"/>', "crossed-out"),
        ('<w:rStyle w:val="Gone"/>', "crossed-out"),
        ('<w:rStyle w:val="GoneToo"/>', "crossed-out"),
        (_VANISH, "hidden"),
        ('<w:rStyle w:val="Secret"/>', "hidden"),
        (_WHITE, "hidden"),
        ('<w:color w:themeColor="background1"/>', "hidden"),
        ('<w:color w:val="FEFEFE"/>', "hidden"),
        ('<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>', "hidden"),
        ('<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>', "hidden"),
        ('<w:sz w:val="2"/>', "hidden"),
    ],
)
def test_unseen_runs_are_left_out_with_a_warning(properties: str, kind: str) -> None:
    styles = style("Gone", _STRIKE) + style("GoneToo", base="Gone") + style("Secret", _VANISH)
    source = read_docx(paragraph("公开", run("88", properties), "19条"), styles)
    assert source.text == "公开19条"
    assert source.warnings == (f"2 {kind} characters were left out",)


@pytest.mark.parametrize(
    "properties",
    [
        '<w:strike w:val="0"/>',
        '<w:rStyle w:val="Gone"/><w:strike w:val="false"/>',
        '<w:rStyle w:val="Secret"/><w:vanish w:val="off"/>',
        '<w:color w:val="FF0000"/>',
        '<w:color w:val="FFFFFF"/><w:highlight w:val="blue"/>',
        '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F4E79"/>',
        '<w:color w:val="FFFFFF"/><w:shd w:val="pct50" w:fill="auto"/>',
        '<w:color w:val="auto"/><w:highlight w:val="black"/>',
        "<w:webHidden/>",
        '<w:sz w:val="10"/>',
    ],
)
def test_seen_runs_stay(properties: str) -> None:
    styles = style("Gone", _STRIKE) + style("Secret", _VANISH)
    source = read_docx(paragraph("公开", run("88", properties), "条"), styles)
    assert (source.text, source.warnings) == ("公开88条", ())


def test_a_paragraph_style_hides_its_paragraphs() -> None:
    styles = style("Hint", _VANISH, kind="paragraph")
    styles += style("SubHint", "<w:i/>", base="Hint", kind="paragraph")
    hint = '<w:pStyle w:val="{}"/>'
    body = paragraph("填写说明999条", properties=hint.format("Hint"))
    body += paragraph("填写说明888条", properties=hint.format("SubHint"))
    body += paragraph("公开12条", run("明文", '<w:vanish w:val="0"/>'), properties="")
    source = read_docx(body, styles)
    assert source.text == "公开12条明文"
    assert source.warnings == ("16 hidden characters were left out",)


def test_a_toggle_in_two_styles_is_off() -> None:
    """A run is shown if the style of the paragraph and of the run both hide it (17.7.3)."""
    styles = style("Hint", _VANISH, kind="paragraph") + style("Secret", _VANISH)
    shown = run("公开12条", '<w:rStyle w:val="Secret"/>')
    body = paragraph(shown, run("隐"), properties='<w:pStyle w:val="Hint"/>')
    assert read_docx(body, styles).text == "公开12条"


def test_the_defaults_of_the_document_and_of_paragraphs_count() -> None:
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{_VANISH}</w:rPr></w:rPrDefault></w:docDefaults>"
    )
    body = paragraph("暗", run("公开12条", '<w:vanish w:val="0"/>'))
    assert read_docx(body, defaults).text == "公开12条"
    normal = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:strike/></w:rPr>'
        "</w:style>"
    )
    body = paragraph("划去", run("公开12条", '<w:strike w:val="0"/>'))
    assert read_docx(body, normal).text == "公开12条"


def test_white_text_on_a_shaded_cell_or_paragraph_stays() -> None:
    dark = '<w:shd w:val="clear" w:color="auto" w:fill="2F5496"/>'
    rows = (
        cell(paragraph(run("项目", _WHITE)), properties=dark) + cell("数量"),
        cell("公报") + cell(paragraph(run("9", _WHITE), "4")),
    )
    source = read_docx(table(*rows) + paragraph(run("白字", _WHITE), properties=dark))
    assert source.grids[0].rows == (("项目", "数量"), ("公报", "4"))
    assert source.text.endswith("白字")


def test_white_text_in_a_table_style_with_shading_stays() -> None:
    shaded = (
        '<w:style w:type="table" w:styleId="Grid"><w:tblStylePr w:type="firstRow"><w:tcPr>'
        '<w:shd w:val="clear" w:fill="4472C4"/></w:tcPr></w:tblStylePr></w:style>'
    )
    rows = (cell(paragraph(run("项目", _WHITE))) + cell("数量"), cell("公报") + cell("4"))
    source = read_docx(table(*rows, properties='<w:tblStyle w:val="Grid"/>'), shaded)
    assert source.grids[0].rows[0] == ("项目", "数量")


def test_lines_and_rows_without_height_are_hidden() -> None:
    low = '<w:spacing w:line="20" w:lineRule="exact"/>'
    hidden = "<w:tr><w:trPr><w:hidden/></w:trPr>"
    flat = '<w:tr><w:trPr><w:trHeight w:val="10" w:hRule="exact"/></w:trPr>'
    rows = (
        cell("公报") + cell("4"),
        f"{hidden}{cell('旧公报')}{cell('5')}</w:tr>",
        f"{flat}{cell('旧公报')}{cell('6')}</w:tr>",
        cell("网站") + cell("1"),
    )
    source = read_docx(paragraph("暗线500条", properties=low) + table(*rows))
    assert "500" not in source.text
    assert "旧公报" not in source.text
    assert source.text.split("\n")[0] == "公报\t4"


def test_deleted_cells_and_tracked_merges() -> None:
    deleted = '<w:cellDel w:id="1" w:author="x"/>'
    rows = (
        cell("项目") + cell("旧", properties=deleted) + cell("数量"),
        cell("公报") + cell("7", properties=deleted) + cell("4"),
    )
    assert read_docx(table(*rows)).grids[0].rows == (("项目", "数量"), ("公报", "4"))
    merged = (
        cell("公报", properties='<w:cellMerge w:vMerge="rest"/>') + cell("4"),
        cell("", properties='<w:cellMerge w:vMerge="cont"/>') + cell("5"),
    )
    assert read_docx(table(*merged)).grids[0].rows == (("公报", "4"), ("公报", "5"))


@pytest.mark.parametrize("mark", ["<w:del/>", "<w:moveFrom/>", "<w:vanish/>"])
def test_a_paragraph_mark_that_is_not_seen_does_not_part(mark: str) -> None:
    halves = paragraph("公开信息4", properties=f"<w:rPr>{mark}</w:rPr>") + paragraph("57条。")
    assert read_docx(paragraph("前段") + halves + paragraph("后段")).text == (
        "前段\n公开信息457条。\n后段"
    )


def test_a_deleted_paragraph_between_two_halves_is_left_out() -> None:
    deleted = "<w:rPr><w:del/></w:rPr>"
    gone = (
        f"<w:p><w:pPr>{deleted}</w:pPr><w:del><w:r><w:delText>旧文9</w:delText></w:r></w:del></w:p>"
    )
    body = paragraph("公开信息4", properties=deleted) + gone + gone + paragraph("57条。")
    assert read_docx(body).text == "公开信息457条。"
    assert read_docx(table(cell(body) + cell("1"), cell("乙") + cell("2"))).grids[0].rows[0] == (
        "公开信息457条。",
        "1",
    )


def test_a_deleted_mark_before_a_table_or_at_the_end_loses_nothing() -> None:
    deleted = "<w:rPr><w:del/></w:rPr>"
    rows = (cell("公报") + cell("4"), cell("网站") + cell("1"))
    body = paragraph("公开4条", properties=deleted) + table(*rows)
    assert read_docx(body + paragraph("末段3件", properties=deleted)).text == (
        "公开4条\n公报\t4\n网站\t1\n末段3件"
    )


def test_a_drop_cap_is_on_the_line_of_its_paragraph() -> None:
    cap = '<w:framePr w:dropCap="drop" w:lines="2"/>'
    assert (
        read_docx(paragraph("2", properties=cap) + paragraph("022年公开4条")).text
        == "2022年公开4条"
    )
