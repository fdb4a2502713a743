import pytest

from gongkai.document.warnings import translate_warning


@pytest.mark.parametrize(
    ("warning", "chinese"),
    [
        (
            "table application, line 7: the row carried_in (上年结转: 2 0 0) can be read in "
            "several ways; left out, check the page",
            "表三（第 7 行）：“上年结转政府信息公开申请数量”一行（上年结转: 2 0 0）有多种读法，"
            "未读取，请核对原文",
        ),
        ("page 3 has no text, it may be scanned", "第 3 页没有文字，可能是扫描件"),
        ("left out a quantity at 12: no number", "位置 12 的数量未读取：no number"),
        ("a sentence that is not known", "a sentence that is not known"),
    ],
)
def test_warnings_are_translated_by_their_templates(warning: str, chinese: str) -> None:
    assert translate_warning(warning, "zh") == chinese
    assert translate_warning(warning, "en") == warning
