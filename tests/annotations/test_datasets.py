from collections.abc import Iterator
from pathlib import Path

import pytest

from gongkai.annotations.augmentation import Augmentation, KindRates
from gongkai.annotations.corpus import make_manifest, read_corpus, write_manifest
from gongkai.annotations.datasets import corpus_dataset, file_dataset
from gongkai.annotations.formats import write
from gongkai.annotations.windows import windows
from gongkai.document.errors import AnnotationError
from tests.annotations.reports import MARKUP, reports

datasets = pytest.importorskip("datasets")


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    datasets.disable_progress_bars()
    yield
    datasets.enable_progress_bars()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source" / "own.tag"
    path.parent.mkdir()
    path.write_text(MARKUP, encoding="utf-8")
    return path


def test_rows_are_the_windows_with_typed_labels(source: Path, tmp_path: Path) -> None:
    made = file_dataset([source], limit=120, overlap=30, cache=tmp_path / "cache")
    expected = [(d, at, part) for d in reports() for at, part in windows(d, 120, 30)]
    assert len(made) == len(expected)
    section = made.features["segments"].feature["section"]
    quantity = made.features["quantities"].feature
    for row, (document, offset, part) in zip(made, expected, strict=True):
        assert (row["id"], row["offset"], row["text"]) == (document.id, offset, part.text)
        assert row["year"] == int(document.meta["year"])
        assert [
            (s["start"], s["end"], section.int2str(s["section"]), s["first"])
            for s in row["segments"]
        ] == [(s.start, s.end, s.label, s.first) for s in part.segments]
        assert [
            (
                *(q["start"], q["end"], q["value"], q["unit"]),
                *(quantity[key].int2str(q[key]) for key in ("label", "kind", "qualifier")),
                q["item"],
            )
            for q in row["quantities"]
        ] == [
            (
                *(q.start, q.end, q.value, q.unit),
                *(q.label, q.kind, q.qualifier),
                {"start": q.item.start, "end": q.item.end} if q.item else None,
            )
            for q in part.quantities
        ]


@pytest.mark.parametrize("ending", [".spacy", ".json", ".conll"])
def test_any_format_makes_the_same_dataset(ending: str, source: Path, tmp_path: Path) -> None:
    other = tmp_path / f"own{ending}"
    write(reports(), other)
    one, two = (file_dataset([path], cache=tmp_path / "cache") for path in (source, other))
    assert one.to_list() == two.to_list()


def test_a_dataset_is_made_once_until_its_files_change(source: Path, tmp_path: Path) -> None:
    def files() -> list[str]:
        return [f["filename"] for f in file_dataset([source], cache=tmp_path / "c").cache_files]

    first = files()
    written = Path(first[0]).stat().st_mtime_ns
    assert files() == first
    assert Path(first[0]).stat().st_mtime_ns == written
    source.write_text(MARKUP.replace("人手不够", "人手很紧"), encoding="utf-8")
    assert files() != first


def test_a_split_of_a_corpus_with_altered_copies(source: Path, tmp_path: Path) -> None:
    pytest.importorskip("datasketch")
    write_manifest(make_manifest(source.parent, {"": 0.5}, seed=3), source.parent)
    settings = Augmentation(seed=1, copies=2, kinds={"spaced_numbers": KindRates(1, 1)})
    made = corpus_dataset("train", source.parent, augmentation=settings, cache=tmp_path / "cache")
    (document,) = read_corpus("train", source.parent)
    assert set(made["id"]) == {document.id, f"{document.id}~1", f"{document.id}~2"}


def test_a_faulty_file_is_named(source: Path, tmp_path: Path) -> None:
    source.write_text("[preface] 前言\n", encoding="utf-8")
    with pytest.raises(AnnotationError, match=r"own\.tag:1: unknown section 'preface'"):
        file_dataset([source], cache=tmp_path / "cache")
