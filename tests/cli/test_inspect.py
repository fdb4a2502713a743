"""The command that writes the page of an inspection."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from gongkai.cli.app import app

TEXT = "某镇2020年政府信息公开工作年度报告\n全年收到政府信息公开申请9件。\n"


def run(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, ["inspect", "--rules-only", *arguments])
    return done.exit_code, done.output


def test_a_page_is_written_beside_the_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "report.txt").write_text(TEXT, "utf-8")
    monkeypatch.chdir(tmp_path)
    code, out = run("report.txt", "--lang", "en")
    assert code == 0
    assert "report.txt.inspect.html" in out
    assert '<html lang="en">' in (tmp_path / "report.txt.inspect.html").read_text("utf-8")


def test_the_page_is_chinese_unless_english_is_named(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(TEXT, "utf-8")
    page = tmp_path / "page.html"
    assert run(str(tmp_path / "report.txt"), "-o", str(page))[0] == 0
    assert '<html lang="zh-CN">' in page.read_text("utf-8")


def test_each_report_of_a_file_has_a_page(tmp_path: Path) -> None:
    (tmp_path / "two.json").write_text(
        '[{"text": "%s"}, {"text": "%s"}]' % (("某镇公开3条。",) * 2)
    )
    code, _ = run(str(tmp_path / "two.json"), "-o", str(tmp_path / "page.html"))
    assert code == 0
    assert {path.name for path in tmp_path.glob("*.html")} == {"page.html", "page-2.html"}


def test_a_missing_file_is_an_error() -> None:
    done = CliRunner().invoke(app, ["inspect", "--rules-only", "nowhere.txt"])
    assert "does not exist" in str(done.exception)
