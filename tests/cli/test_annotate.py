"""gongkai annotate: convert, agreement, sample, config as a user runs them."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from gongkai.annotations import formats
from gongkai.annotations.formats import inline, reports
from gongkai.annotations.inline import parse_inline
from gongkai.cli.annotate.app import app
from gongkai.document.errors import GongkaiError

ONE = """# id: a
[proactive] 公开{12条|disclosure.total}。
[plan] 加强学习。
"""


def run(*arguments: object) -> str:
    result = CliRunner().invoke(app, [*map(str, arguments), "--lang", "en"])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == 0, result.output
    return result.output


def test_convert_prints_what_it_wrote(tmp_path: Path) -> None:
    source, target = tmp_path / "a.tag", tmp_path / "b.json"
    source.write_text(ONE, encoding="utf-8")

    assert "1 documents written" in run("convert", source, target)
    assert list(formats.read(target)) == list(formats.read(source))


def test_convert_of_a_faulty_file_writes_nothing(tmp_path: Path) -> None:
    source, target = tmp_path / "a.tag", tmp_path / "b.json"
    source.write_text(ONE + "[news] 一\n", encoding="utf-8")

    with pytest.raises(GongkaiError, match=r"a\.tag:4: unknown section 'news'"):
        run("convert", source, target)
    assert not target.exists()


def test_agreement_prints_the_figures_and_writes_the_page(tmp_path: Path) -> None:
    one, other, page = tmp_path / "a.tag", tmp_path / "b.tag", tmp_path / "page.html"
    one.write_text(ONE, encoding="utf-8")
    other.write_text(ONE.replace("{12条|", "1{2条|").replace("[plan]", "[other]"), encoding="utf-8")

    lines = [line.split() for line in run("agreement", one, other, "--page", page).splitlines()]
    rows = {words[1]: words[3::2] for words in lines if len(words) > 3 and words[0] == "│"}

    # One span each, overlapping but not the same. Sections: observed 1/2, by chance 1/4.
    assert rows["disclosure.total"] == ["1", "1", "0.000", "1.000"]
    assert rows["Total"] == ["0.333"]
    assert page.read_text(encoding="utf-8").count('<td class="one">') == 2


def test_agreement_of_other_documents_is_refused(tmp_path: Path) -> None:
    one, other = tmp_path / "a.tag", tmp_path / "b.tag"
    one.write_text(ONE, encoding="utf-8")
    other.write_text(ONE.replace("id: a", "id: b"), encoding="utf-8")

    with pytest.raises(GongkaiError, match="no document id in common"):
        run("agreement", one, other)


def test_sample_leaves_out_what_is_annotated(tmp_path: Path) -> None:
    source, done = tmp_path / "tagged.jsonl", tmp_path / "done.tag"
    markup = "---\n".join(ONE.replace("id: a", f"id: {name}") for name in "abc")
    reports.write(parse_inline(markup, "a"), source)
    inline.write(parse_inline(ONE, "a"), done)
    target = tmp_path / "next.tag"

    printed = run("sample", source, "-o", target, "-n", 5, "--annotated", done)

    assert "2 of 2 reports picked" in printed
    assert [d.id for d in formats.read(target)] == ["b", "c"]


@pytest.mark.parametrize("tool", ["label_studio", "doccano", "brat"])
def test_config_prints_the_labels(tool: str) -> None:
    result = CliRunner().invoke(app, ["config", tool])

    assert result.exit_code == 0
    assert "application" in result.output
