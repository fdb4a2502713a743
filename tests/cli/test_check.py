"""The checks of a report in the terminal."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from gongkai.cli.app import app

TEXT = """桥头县农业局2023年政府信息公开工作年度报告
一、总体情况
2023年，收到政府信息公开申请31件，{prose}。
三、收到和处理政府信息公开申请情况
自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
一、本年新收政府信息公开申请数量 24 2 0 0 0 0 26
二、上年结转政府信息公开申请数量 4 0 0 0 0 4
"""


def check(path: Path, prose: str, language: str) -> tuple[int, str]:
    path.write_text(TEXT.format(prose=prose), "utf-8")
    done = CliRunner().invoke(app, ["check", str(path), "--rules-only", "--lang", language])
    return done.exit_code, done.output


def test_contradictions_come_first_with_both_figures_and_what_was_not_checked_last(
    tmp_path: Path,
) -> None:
    code, out = check(tmp_path / "report.txt", "同比持平", "zh")
    assert code == 1
    assert out.index("不符 (1)") < out.index("相符 (1)") < out.index("未核对 (1)")
    assert "正文“收到申请数”31件，表三“本年新收”总计 26，不一致：31件 ≠ 26" in out
    assert re.search(r"6:\d+  表三  一、本年新收政府信息公开申请数量 · 总计  26  new\.total", out)
    assert re.search(r"3:\d+  ….*31件", out)
    assert "错误  narrative_table" in out
    assert "上年结转" in out[out.index("未核对") :]


def test_chinese_output_has_no_english_words_but_ids(tmp_path: Path) -> None:
    _, out = check(tmp_path / "report.txt", "同比持平", "zh")
    ids = r"\b(?:narrative|table|channel|all|negative)_[a-z]+\b|\b[a-z_]+\.[a-z_.]+\b"
    assert not re.search("[A-Za-z]{2,}", re.sub(ids, "", out))


def test_english_output_is_english(tmp_path: Path) -> None:
    code, out = check(tmp_path / "report.txt", "同比持平", "en")
    assert code == 1
    for words in ("Contradictions (1)", "Passed (1)", "Not checked (1)", "table 3"):
        assert words in out


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_question_is_no_contradiction(tmp_path: Path, language: str) -> None:
    path = tmp_path / "report.txt"
    path.write_text("某镇2020年年度报告\n共收到申请9余件。\n收到申请200件。\n", "utf-8")
    done = CliRunner().invoke(app, ["check", str(path), "--rules-only", "--lang", language])
    assert done.exit_code == 0
