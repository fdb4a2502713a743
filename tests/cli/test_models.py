import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.inline import parse_inline
from gongkai.models import checkpoint
from tests.e2e.command import run
from tests.models.tiny import make_model

RECORD = {
    "made": "2031-02-03",
    "documents": {"train": 7, "dev": 2},
    "from": "1a2b3c4d",
    "layers": 2,
    "settings": {"epochs": 3, "seed": 5},
    "scores": {"quantities": 0.5},
}
MARKUP = """# id: {name}
[proactive] 全年公开政府信息{{12条|disclosure.total}}。
[application] 未收到{{申请|application.received=0}}。
"""


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Folders of models in place of the program's own, and two documents in place of dev."""

    def dev(*_: object) -> Sequence[AnnotatedDocument]:
        return [next(parse_inline(MARKUP.format(name=name), "test")) for name in ("w1-1", "x1-1")]

    for name in ("DEFAULT", "FORMER", "BASE"):
        monkeypatch.setattr(checkpoint, name, tmp_path / "weights" / name.lower())
    monkeypatch.setattr("gongkai.annotations.corpus.read_corpus", dev)
    (tmp_path / "weights").mkdir()
    return tmp_path


def trained(folder: Path) -> Path:
    make_model(folder)
    (folder / checkpoint.RECORD).write_text(json.dumps(RECORD))
    checkpoint.write_checksums(folder)
    return folder


def test_the_first_model_becomes_the_default_and_the_next_makes_it_the_former(
    places: Path,
) -> None:
    done = run("promote", trained(places / "runs" / "one" / "best").parent)
    assert done.code == 0, done.err
    checkpoint.verify_checksums(checkpoint.DEFAULT)
    card = (checkpoint.DEFAULT / checkpoint.CARD).read_text("utf-8")
    assert "20310203-" in card
    assert "dev w" in card
    done = run("promote", trained(places / "two"))
    assert done.code == 0, done.err
    checkpoint.verify_checksums(checkpoint.FORMER)
    listed = run("models", "list", "--runs", places / "runs").out
    assert {"default", "former", "one"} <= set(listed.split())
    assert "2031-02-03" in listed
    assert "all files whole" in run("models", "info", checkpoint.DEFAULT).out


def test_a_worse_model_leaves_the_default_as_it_is(
    places: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gongkai.training.promotion import Regression

    run("promote", trained(places / "one"))
    before = checkpoint.version(checkpoint.DEFAULT)
    regressions = [Regression("dev w", "quantities.f1", -0.3, -0.1)]
    monkeypatch.setattr("gongkai.training.promotion.find_regressions", lambda _: regressions)
    done = run("promote", trained(places / "two"))
    assert done.code == 1
    assert "quantities.f1 is worse beyond noise" in done.out
    assert checkpoint.version(checkpoint.DEFAULT) == before
    assert not checkpoint.FORMER.exists()


def test_other_folders_are_refused(places: Path) -> None:
    (places / "empty").mkdir()
    done = run("promote", places / "empty")
    assert done.code == 2
    assert "SHA256SUMS is missing" in done.err
    done = run("promote", make_model(places / "unrecorded"))
    assert done.code == 2
    assert "has no record of its training" in done.err


def test_a_command_without_a_model_names_the_remedy(places: Path) -> None:
    (places / "a.txt").write_text("某镇2020年政府信息公开工作年度报告", "utf-8")
    done = run("tag", places / "a.txt", "-o", places / "out", "--model", places / "none")
    assert done.code == 2
    assert "--rules-only" in done.err
    done = run("tag", places / "a.txt", "-o", places / "out", "--rules-only", "--model", places)
    assert done.code == 2
    assert "leave one of them out" in done.err
