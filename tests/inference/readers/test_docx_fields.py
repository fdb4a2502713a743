"""Fields, form controls, symbols and formulas of Word documents, as the page shows them."""

import pytest

from tests.inference.readers.word_files import paragraph, read_docx, run, style


def _mark(kind: str, more: str = "") -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"{more}/></w:r>'


def _code(text: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve">{text}</w:instrText></w:r>'


def _field(code: str, result: str | None, more: str = "") -> str:
    """Return a field; `code` and `result` are runs or texts."""
    inner = code if code.startswith("<") else _code(code)
    shown = (
        ""
        if result is None
        else _mark("separate") + (result if result.startswith("<") else run(result))
    )
    return _mark("begin", more) + inner + shown + _mark("end")


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        (_field("REF a", "34"), "34"),
        (_field(_code("IF ") + _field("MERGEFIELD n", "34") + _code(" > 0"), "34"), "34"),
        (_field(_code("= ") + _field("REF a", "20") + _field("REF b", "14"), "34"), "34"),
        (_field(_code('QUOTE "') + run("9 ") + _code('"'), "34"), "34"),
        (_field("REF a", _field("REF b", "34")), "34"),
        (_field(_code("IF ") + _field(_code("IF ") + _field("X", "1"), "2"), "34"), "34"),
        (_field("XE 77", None) + run("34"), "34"),
        (_mark("begin") + run("34"), "34"),
        (run("34") + _mark("end") + _mark("separate"), "34"),
        ('<w:fldSimple w:instr="REF a"><w:r><w:t>34</w:t></w:r></w:fldSimple>', "34"),
        (
            _field(
                _code("IF ") + '<w:fldSimple w:instr="X"><w:r><w:t>9</w:t></w:r></w:fldSimple>',
                "34",
            ),
            "34",
        ),
        ("<w:del>" + _mark("begin") + "</w:del>" + run("34"), "34"),
    ],
)
def test_only_the_result_of_a_field_is_text(field: str, expected: str) -> None:
    assert read_docx(paragraph("公开", field, "条")).text == f"公开{expected}条"


def test_a_field_over_several_paragraphs() -> None:
    first = paragraph("公开", _mark("begin"), _code("IF a"))
    second = paragraph(_code("b"), _mark("separate"), "34", _mark("end"), "条")
    assert read_docx(first + second).text == "公开34条"


def test_hidden_marks_of_a_field_still_end_its_code() -> None:
    hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="{}"/></w:r>'
    field = hidden.format("begin") + _code("TC x") + hidden.format("end")
    assert read_docx(paragraph("公开", field, "34条")).text == "公开34条"


def test_an_outdated_result_is_read_with_a_warning() -> None:
    source = read_docx(paragraph("公开", _field("REF a", "34", ' w:dirty="true"'), "条"))
    assert source.text == "公开34条"
    assert source.warnings == (
        "the fields 34 are marked as outdated; their stored values were read",
    )
    simple = '<w:fldSimple w:instr="=SUM(ABOVE)" w:dirty="1"><w:r><w:t>34</w:t></w:r></w:fldSimple>'
    assert read_docx(paragraph("公开", simple, "条")).warnings == source.warnings
    contents = _field("TOC", "一、概述 3", ' w:dirty="true"')
    assert read_docx(paragraph(contents)).warnings == ()


def _control(data: str, code: str, result: str | None = None) -> str:
    begin = f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{data}</w:ffData></w:fldChar></w:r>'
    shown = "" if result is None else _mark("separate") + run(result)
    return begin + _code(code) + shown + _mark("end")


@pytest.mark.parametrize(
    ("control", "expected"),
    [
        (_control("<w:textInput/>", "FORMTEXT", "34"), "34"),
        (
            _control(
                '<w:ddList><w:result w:val="1"/><w:listEntry w:val="12"/><w:listEntry w:val="34"/>'
                "</w:ddList>",
                "FORMDROPDOWN",
            ),
            "34",
        ),
        (
            _control('<w:ddList><w:listEntry w:val="34"/></w:ddList>', "FORMDROPDOWN"),
            "34",
        ),
        (_control('<w:checkBox><w:default w:val="1"/></w:checkBox>', "FORMCHECKBOX"), "☑"),
        (_control("<w:checkBox><w:checked/></w:checkBox>", "FORMCHECKBOX"), "☑"),
        (_control('<w:checkBox><w:checked w:val="0"/></w:checkBox>', "FORMCHECKBOX"), "□"),
        (
            "<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText='12' w:value='1'/>"
            "</w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t>34</w:t></w:r></w:sdtContent></w:sdt>",
            "34",
        ),
        (
            "<w:sdt><w:sdtPr><w:date w:fullDate='2021-01-01'/></w:sdtPr><w:sdtContent>"
            "<w:r><w:t>34</w:t></w:r></w:sdtContent></w:sdt>",
            "34",
        ),
    ],
)
def test_form_controls_show_their_value(control: str, expected: str) -> None:
    assert read_docx(paragraph("公开", control, "条")).text == f"公开{expected}条"


def _symbols(font: str, *codes: str) -> str:
    return "".join(f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>' for code in codes)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (_symbols("Symbol", "F033", "F034"), "34"),
        (_symbols("symbol", "0033", "34"), "34"),
        (_symbols("Times New Roman", "F033", "F034"), "34"),
        (_symbols("宋体", "0033", "2460"), "3①"),
        (_symbols("Wingdings", "F083", "F0FE", "F0A8"), "③☑◻"),
        (_symbols("Wingdings 2", "F052"), "☑"),
        (_symbols("Symbol", "F0B4", "F0B1"), "×±"),
        (run("34", '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'), "34"),
        (run("\uf033\uf034", '<w:rFonts w:ascii="Symbol"/>'), "34"),
        (run("R", '<w:rFonts w:ascii="Wingdings 2"/>'), "☑"),
        (run("o", '<w:rFonts w:ascii="Wingdings"/>'), "□"),
        (run("是", '<w:rFonts w:ascii="Wingdings"/>'), "是"),
    ],
)
def test_symbols_are_the_characters_that_the_font_shows(content: str, expected: str) -> None:
    source = read_docx(paragraph("公开", content, "条"))
    assert (source.text, source.warnings) == (f"公开{expected}条", ())


def test_a_digit_of_a_picture_font_is_a_picture() -> None:
    source = read_docx(paragraph("公开", _symbols("Wingdings 2", "F031"), "34条"))
    assert "134" not in source.text
    assert "symbol font" in source.warnings[0]


def test_symbols_by_the_font_of_a_style() -> None:
    styles = style("Digits", '<w:rFonts w:ascii="Symbol"/>')
    assert read_docx(paragraph(run("\uf033", '<w:rStyle w:val="Digits"/>')), styles).text == "3"


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        (
            "<m:oMath><m:f><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>4</m:t></m:r>"
            "</m:den></m:f></m:oMath>",
            "3/4",
        ),
        (
            "<m:oMath><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>4</m:t></m:r>"
            "</m:sup></m:sSup></m:oMath>",
            "10⁴",
        ),
        (_field(r"eq \o\ac(○,3)", None), "③"),
        (_field(r"EQ \f(3,4)", None), "3/4"),
    ],
)
def test_formulas_in_one_line(formula: str, expected: str) -> None:
    assert read_docx(paragraph("约", formula, "件")).text == f"约{expected}件"


def test_a_formula_that_cannot_be_read_is_reported() -> None:
    source = read_docx(paragraph("一、概述") + paragraph("约", _field(r"EQ \s\up6(3)", None), "件"))
    assert source.warnings == ("formulas under “一、概述” were not read (1); check the page",)


def test_line_breaks_of_the_xml_source_are_spaces() -> None:
    assert read_docx(
        "<w:p><w:r><w:t>公开\n  3</w:t></w:r><w:r><w:t>\n4\n</w:t></w:r></w:p>"
    ).text == ("公开 34")
