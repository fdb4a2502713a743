"""The commands as a user calls them: what they print, in which language, and how they end."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.command import lines, run, tagged
from tests.e2e.documents import MAKERS, form, sheet
from tests.inference.readers.documents import SampleBlock

REPORT = """\
石桥镇2020年政府信息公开工作年度报告
一、总体情况
全年主动公开政府信息30条，其中政策文件类信息10条、工作动态类信息20条。没有收到政府信息公开申请。
"""
CONTRADICTION = (
    "石桥镇2020年政府信息公开工作年度报告\n一、主动公开情况\n"
    "2020年，石桥镇在政府网站公开工作动态10条、政策文件20条，共计31条。\n"
)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "shiqiao.txt"
    path.write_text(REPORT, "utf-8")
    return path


@pytest.fixture
def contradiction(tmp_path: Path) -> Path:
    path = tmp_path / "contradiction.txt"
    path.write_text(CONTRADICTION, "utf-8")
    return path


def test_tag_writes_the_report_and_prints_where(report: Path, tmp_path: Path) -> None:
    done = run("tag", report, "-o", tmp_path / "out")
    assert done.code == 0
    assert done.err == ""
    for text in ("shiqiao.txt", "石桥镇2020年", "1 documents tagged", str(tmp_path / "out")):
        assert text in done.out
    (found,) = lines(tmp_path / "out" / "reports.jsonl")
    assert found["source"]["path"] == str(report)
    assert found["record"]["disclosure.total"]["value"] == 30


def test_tag_writes_every_format(report: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = run("tag", report, "-o", out, "--format", "jsonl, parquet,xlsx,html")
    assert done.code == 0
    assert sorted(path.name for path in out.iterdir()) == [
        "cells.parquet",
        "html",
        "manifest.json",
        "quantities.parquet",
        "reports.jsonl",
        "reports.parquet",
        "reports.xlsx",
    ]
    assert str(out / "html" / "index.html") in done.out


def test_tag_takes_directories_with_all_below_them(report: Path, tmp_path: Path) -> None:
    below = tmp_path / "in" / "2020" / "镇"
    below.mkdir(parents=True)
    for name in ("b.txt", "a.TXT", ".hidden.txt", "notes.csv"):
        (below / name).write_text(REPORT, "utf-8")
    found = tagged(tmp_path / "out", tmp_path / "in", report)
    paths = [Path(line["source"]["path"]).name for line in found]
    assert paths == ["a.TXT", "b.txt", "shiqiao.txt"]
    assert len({line["doc_id"] for line in found}) == 3


def test_tag_gives_same_documents_different_ids(report: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy" / report.name
    copy.parent.mkdir()
    copy.write_text(REPORT, "utf-8")
    first, second = tagged(tmp_path / "out", report, copy)
    assert first["doc_id"] != second["doc_id"]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_dash_reads_standard_input(tmp_path: Path, newline: str) -> None:
    content = REPORT.replace("\n", newline).encode("gb18030")
    done = run("tag", "-", "-o", tmp_path / "out", stdin=content)
    assert done.code == 0
    (found,) = lines(tmp_path / "out" / "reports.jsonl")
    assert found["text"] == REPORT
    source = found["source"]
    assert {key: source[key] for key in ("path", "format", "encoding", "container", "url")} == {
        "path": None,
        "format": "txt",
        "encoding": "gb18030",
        "container": None,
        "url": None,
    }
    assert source["reader"].startswith("txt (gongkai ")


def test_nothing_on_standard_input_is_a_failure(tmp_path: Path) -> None:
    done = run("tag", "-", "-o", tmp_path / "out")
    assert done.code == 1
    assert "standard input: is empty" in done.err


def test_two_runs_write_the_same_bytes(tmp_path: Path) -> None:
    directory = tmp_path / "in"
    directory.mkdir()
    parts: list[SampleBlock] = [
        *REPORT.splitlines(),
        "二、主动公开政府信息情况",
        sheet(form("article20", 5)),
    ]
    for ending in ("txt", "html", "docx"):
        (directory / f"report.{ending}").write_bytes(MAKERS[ending](parts))
    tagged(tmp_path / "1", directory)
    # A process of its own, with other hashes of strings, and so with other orders of sets.
    command = [sys.executable, "-m", "gongkai", "tag", str(directory), "-o", str(tmp_path / "2")]
    environment = {"PYTHONHASHSEED": "7", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(command, env=environment, cwd=Path(__file__).parents[2], check=False)
    assert done.returncode == 0
    first, second = ((tmp_path / n / "reports.jsonl").read_bytes() for n in "12")
    assert first == second


def test_show_marks_the_findings(report: Path) -> None:
    done = run("show", report)
    assert done.code == 0
    for text in (
        "Title 石桥镇2020年政府信息公开工作年度报告",
        "Year 2020",
        "30条[主动公开信息总数=30]",
        "政府信息公开申请[收到申请数=0]",
        "disclosure.total",
    ):
        assert text in done.out


def test_show_keeps_brackets_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "brackets.txt"
    path.write_text("石桥镇2020年报告\n全年公开[b]信息[/b]5条[/red]。\n", "utf-8")
    done = run("show", path)
    assert done.code == 0
    assert "全年公开[b]信息[/b]5条" in done.out
    assert "[/red]。" in done.out


def test_show_reads_standard_input() -> None:
    done = run("show", "-", stdin=REPORT.encode())
    assert done.code == 0
    assert "30条[主动公开信息总数=30]" in done.out


def test_check_ends_with_0_where_all_adds_up(report: Path) -> None:
    done = run("check", report)
    assert done.code == 0
    assert "= parts 10 + 20 = 30" in done.out
    assert re.search(r"[1-9] passed, 0 failed", done.out)


def test_check_ends_with_1_where_it_does_not(contradiction: Path) -> None:
    done = run("check", contradiction)
    assert done.code == 1
    assert "≠ parts 10 + 20 = 30" in done.out
    assert "1 failed" in done.out


def test_a_failed_check_is_no_failure_of_tag(contradiction: Path, tmp_path: Path) -> None:
    (found,) = tagged(tmp_path / "out", contradiction)
    assert [c["status"] for c in found["checks"]].count("fail") == 1


def test_labels_lists_both_sets() -> None:
    done = run("labels")
    assert done.code == 0
    for text in ("key_area", "重点领域公开", "application.not_processed", "不予处理数"):
        assert text in done.out


@pytest.mark.parametrize("command", ["show", "check"])
def test_a_document_that_cannot_be_read_is_named(command: str, tmp_path: Path) -> None:
    done = run(command, tmp_path / "missing.txt")
    assert done.code == 1
    assert f"Error: {tmp_path / 'missing.txt'}: does not exist" in done.err


@pytest.mark.parametrize("name", ["report[red].txt", "report[/b].txt"])
def test_a_name_with_brackets_is_shown_as_it_is(name: str, tmp_path: Path) -> None:
    done = run("show", tmp_path / name)
    assert done.code == 1
    assert f"{tmp_path / name}: does not exist" in done.err


CHINESE = {
    "tag": ("共标注 1 份文件", "已写入"),
    "show": ("标题 石桥镇", "指标"),
    "check": ("通过 ", "未通过 0 项"),
}


@pytest.mark.parametrize("command", CHINESE)
def test_lang_zh_gives_chinese_messages(command: str, report: Path, tmp_path: Path) -> None:
    output = ["-o", tmp_path / "out"] if command == "tag" else []
    done = run(command, report, *output, "--lang", "zh")
    assert done.code == 0
    for text in CHINESE[command]:
        assert text in done.out


def test_failures_are_reported_in_chinese(tmp_path: Path) -> None:
    done = run("tag", tmp_path / "missing.txt", "-o", tmp_path / "out", "--lang", "zh")
    assert "标注 0 份文件，1 份失败" in done.err


def test_a_chinese_locale_gives_chinese_messages() -> None:
    chinese = run("labels", environment={"LC_ALL": "zh_CN.UTF-8"})
    assert "段落标签" in chinese.out
    assert "Sections" in run("labels", "--lang", "en", environment={"LC_ALL": "zh_CN.UTF-8"}).out


def test_an_unknown_locale_gives_english_messages() -> None:
    assert "Sections" in run("labels", environment={"LC_ALL": "xx_XX"}).out


def test_help_names_every_command_and_option() -> None:
    done = run("--help")
    assert done.code == 0
    for command in ("tag", "show", "check", "labels"):
        assert re.search(rf"^\W*{command}\b", done.out, re.MULTILINE), command
        assert run(command, "-h").code == 0
    options = {
        "--output",
        "--format",
        "--workers",
        "--resume",
        "--retry-failed",
        "--json-log",
        "--lang",
    }
    assert options <= set(re.findall(r"--[\w-]+", run("tag", "-h").out))


def test_version() -> None:
    done = run("--version")
    assert done.code == 0
    assert re.fullmatch(r"\d+\.\d+\.\d+\S*\n", done.out)
