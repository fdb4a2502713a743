from pathlib import Path

import pytest

from gongkai.annotations.corpus import (
    MANIFEST,
    CorpusManifest,
    corpus_folder,
    make_manifest,
    read_corpus,
    read_manifest,
    write_manifest,
)
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats.inline import format_inline
from gongkai.annotations.inline import parse_inline
from gongkai.annotations.splitting import MAX_SIMILARITY, shingles, similarity
from gongkai.annotations.statistics import statistics
from gongkai.annotations.validation import find_problems
from gongkai.document.errors import AnnotationError, GongkaiError
from tests.annotations.reports import MARKUP


@pytest.fixture(scope="module")
def manifest() -> CorpusManifest:
    return read_manifest(corpus_folder())


@pytest.fixture(scope="module")
def corpus() -> list[AnnotatedDocument]:
    return list(read_corpus())


@pytest.mark.slow
def test_every_document_of_the_corpus_is_valid(corpus: list[AnnotatedDocument]) -> None:
    assert {d.id: found for d in corpus if (found := list(find_problems(d)))} == {}


@pytest.mark.full
def test_every_document_of_the_corpus_survives_writing_and_reading(
    corpus: list[AnnotatedDocument],
) -> None:
    for document in corpus:
        assert list(parse_inline(format_inline(document), document.id)) == [document]


def test_the_manifest_counts_what_is_there(
    manifest: CorpusManifest, corpus: list[AnnotatedDocument]
) -> None:
    splits = manifest.split_of_documents()
    assert set(splits) == {document.id for document in corpus}
    assert manifest.counts == {
        "all": statistics(corpus).counts,
        "train": statistics(d for d in corpus if splits[d.id] == "train").counts,
        "dev": statistics(d for d in corpus if splits[d.id] == "dev").counts,
        "dev-hard": statistics(d for d in corpus if splits[d.id] == "dev-hard").counts,
    }


@pytest.mark.slow
def test_the_split_of_the_corpus_can_be_drawn_again(manifest: CorpusManifest) -> None:
    pytest.importorskip("datasketch")
    drawn = manifest.split
    again = make_manifest(corpus_folder(), drawn.dev, drawn.seed, drawn.hard)
    assert again == manifest


@pytest.mark.full
def test_no_document_of_train_is_like_one_of_dev(
    manifest: CorpusManifest, corpus: list[AnnotatedDocument]
) -> None:
    splits = manifest.split_of_documents()
    sets = {document.id: shingles(document.text) for document in corpus}
    train = [i for i in sets if splits[i] == "train"]
    dev = [i for i in sets if splits[i] != "train"]
    assert max(similarity(sets[i], sets[j]) for i in train for j in dev) <= MAX_SIMILARITY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pytest.importorskip("datasketch")
    (tmp_path / "own.tag").write_text(MARKUP, encoding="utf-8")
    write_manifest(make_manifest(tmp_path, {"": 0.5}, seed=3), tmp_path)
    return tmp_path


def test_each_split_is_read_alone(folder: Path) -> None:
    splits = read_manifest(folder).split_of_documents()
    assert set(splits.values()) == {"train", "dev"}
    for split in ("train", "dev"):
        assert [d.id for d in read_corpus(split, folder)] == [
            i for i in splits if splits[i] == split
        ]
    assert len(list(read_corpus(None, folder))) == 2


def test_drawn_documents_of_hard_prefixes_are_dev_hard(folder: Path) -> None:
    manifest = make_manifest(folder, {"": 0.5}, seed=3, hard=["k"])
    assert set(manifest.split_of_documents().values()) == {"train", "dev-hard"}
    write_manifest(manifest, folder)
    assert list(read_corpus("dev", folder)) == []
    assert len(list(read_corpus("dev-hard", folder))) == 1


def test_a_changed_file_is_refused(folder: Path) -> None:
    with (folder / "own.tag").open("a", encoding="utf-8") as stream:
        stream.write("[overview] 补记。\n")
    with pytest.raises(AnnotationError, match=r"own\.tag.*gongkai annotate split"):
        list(read_corpus(None, folder))


def test_a_broken_manifest_is_refused(folder: Path) -> None:
    (folder / MANIFEST).write_text('{"version": "1", "files": []}', encoding="utf-8")
    with pytest.raises(AnnotationError, match="split: Field required"):
        read_manifest(folder)


def test_two_files_cannot_share_an_id(folder: Path) -> None:
    (folder / "again.tag").write_text(MARKUP, encoding="utf-8")
    with pytest.raises(AnnotationError, match=r"k-1.*again\.tag"):
        make_manifest(folder, {"": 0.5}, seed=3)


def test_a_folder_without_annotations_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("无", encoding="utf-8")
    with pytest.raises(GongkaiError, match="no annotated files"):
        make_manifest(tmp_path, {"": 0.5}, seed=3)
