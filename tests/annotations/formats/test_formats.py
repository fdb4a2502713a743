"""The registry: a format is recognised by ending and content, or named."""

from pathlib import Path

import pytest

from gongkai.annotations import formats
from gongkai.annotations.formats import brat
from gongkai.document.errors import GongkaiError
from gongkai.document.taxonomy import taxonomy
from tests.annotations.formats.documents import written


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("inline", "a.tag"),
        ("reports", "a.jsonl"),
        ("label_studio", "a.json"),
        ("doccano", "b.jsonl"),
        ("brat", "folder"),
        ("conll", "a.conll"),
        ("docbin", "a.spacy"),
    ],
)
def test_a_file_tells_its_format(name: str, file: str, tmp_path: Path) -> None:
    formats.write(written(), tmp_path / file, name)

    assert formats.format_of(tmp_path / file) == name
    assert [d.id for d in formats.read(tmp_path / file)] == ["demo-1", "demo-2"]


def test_an_ending_of_two_formats_wants_a_name(tmp_path: Path) -> None:
    with pytest.raises(GongkaiError, match="reports, doccano"):
        formats.write(written(), tmp_path / "a.jsonl")


def test_unknown_endings_and_names_are_refused_with_those_that_are_known(tmp_path: Path) -> None:
    with pytest.raises(GongkaiError, match="inline, reports"):
        formats.write(written(), tmp_path / "a.zip")
    with pytest.raises(GongkaiError, match="unknown format 'word'"):
        list(formats.read(tmp_path, "word"))


def test_brats_configuration_names_every_label() -> None:
    lines = brat.configuration().splitlines()

    assert {f"quantity-{name.replace('.', '-')}" for name in taxonomy().quantities} <= set(lines)
    assert {f"section-{name}" for name in taxonomy().sections} <= set(lines)
