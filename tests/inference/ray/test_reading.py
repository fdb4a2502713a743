"""What is cut into parts and read again is what one machine lists and reads."""

import json
import pickle
from pathlib import Path

import pytest

from gongkai.document.errors import GongkaiError
from gongkai.inference.batch.input_document import InputDocument
from gongkai.inference.batch.inputs import list_documents, read_document
from gongkai.inference.batch.outcomes import Failure
from gongkai.inference.ray.parts import Part, make_parts
from gongkai.inference.ray.reading import PartReader
from gongkai.inference.ray.settings import RaySettings, ray_settings
from gongkai.inference.ray.stores import open_store


def settings(**changes: int) -> RaySettings:
    return ray_settings().model_copy(update=changes)


def parts(*inputs: object, **changes: int) -> list[Part]:
    names = [str(name) for name in inputs]
    stores = [open_store(name) for name in names]
    return make_parts(names, stores, 1, settings(**changes)).parts


def read(*inputs: object, **changes: int) -> list[InputDocument | Failure]:
    reader = PartReader([open_store(str(name)) for name in inputs], threads=2)
    rows = ({"part": 0, "content": pickle.dumps(part)} for part in parts(*inputs, **changes))
    return [found for row in rows for found in pickle.loads(reader(row)["content"])]


def texts(documents: list[InputDocument | Failure]) -> list[str]:
    """What the documents hold, or why they do not."""
    return [
        found.reason if isinstance(found, Failure) else str(getattr(source, "text", source))
        for found in documents
        for source in ([found] if isinstance(found, Failure) else read_document(found))
    ]


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    """Files in several folders, hidden ones and others that are no documents among them."""
    for name in ("b/2.txt", "b/1.txt", "a.txt", ".hidden.txt", ".git/x.txt", "b/notes.csv"):
        path = tmp_path / "crawl" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, "utf-8")
    lines = [json.dumps({"text": f"第{n}号" * (n % 5 + 1)}) for n in range(20)]
    (tmp_path / "crawl" / "c.jsonl").write_text("\n".join([*lines, "", "{oops"]), "utf-8")
    return tmp_path / "crawl"


@pytest.mark.parametrize("part_bytes", [1, 7, 64, 1000, 10**6])
def test_a_directory_is_read_as_on_one_machine_for_any_size_of_parts(
    crawl: Path, part_bytes: int
) -> None:
    here = texts([*list_documents([str(crawl)]).documents])
    there = texts(read(crawl, part_bytes=part_bytes))
    assert there[:-1] == here[:-1]
    broken = (crawl / "c.jsonl").read_bytes().index(b"{oops")
    assert f"c.jsonl, byte {broken}: is broken JSON" in there[-1]


@pytest.mark.parametrize("scheme", ["file", "local"])  # of pyarrow, and of fsspec alone
def test_addresses_are_searched_like_directories(crawl: Path, scheme: str) -> None:
    here, there = read(crawl), read(f"{scheme}://{crawl}/")
    assert texts(there)[:-1] == texts(here)[:-1]  # the last is broken and named
    names = [found.path for found in there]
    assert names == [f"{scheme}://{found.path}" for found in here]


@pytest.mark.parametrize("scheme", ["", "file://"])
def test_the_content_of_other_names_decides(tmp_path: Path, scheme: str) -> None:
    page = "<html><body><p>石桥镇2020年报告</p></body></html>"
    for name, content in {"a.jsp": page, "b.html?id=3": page, "c.css": "p { top: 0 }"}.items():
        (tmp_path / name).write_text(content, "utf-8")
    (tmp_path / "d").write_bytes(b"\x89PNG\r\n\x1a\n")
    name = f"{scheme}{tmp_path}"
    found = make_parts([name], [open_store(name)], 1, settings())
    documents = [Path(piece.name).name for part in found.parts for piece in part]
    assert documents == ["a.jsp", "b.html?id=3"]
    kinds = {Path(name).name: kind for name, kind in found.passed_over.items()}
    assert kinds == {"c.css": "script or style sheet", "d": "image"}


def test_parts_do_not_exceed_their_limits(crawl: Path) -> None:
    small = parts(crawl, part_files=2, part_bytes=10**6, parts_per_actor=1)
    assert [len(part) for part in small] == [2, 2]
    assert len(parts(crawl, parts_per_actor=4)) >= 4
    assert max(sum(p.size for p in part) for part in parts(crawl, part_bytes=50)) <= 50


def test_a_file_that_is_named_twice_is_one_document(crawl: Path) -> None:
    assert len(read(crawl / "a.txt", crawl, crawl / "a.txt")) == len(read(crawl))


def test_unreadable_files_fail_with_the_messages_of_one_machine(tmp_path: Path) -> None:
    missing = tmp_path / "missing.txt"
    (failure,) = read(missing)
    assert isinstance(failure, Failure)
    assert texts([failure]) == texts([InputDocument(str(missing))])
    (of_address,) = read(f"file://{missing}")
    assert f"file://{missing}: does not exist; check the path" in str(of_address)


def test_wrong_inputs_raise_errors_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(GongkaiError, match="cannot read standard input"):
        parts("-")
    with pytest.raises(GongkaiError, match=r"no documents in .*supported"):
        parts(tmp_path)
    with pytest.raises(GongkaiError, match="nowhere://x cannot be opened"):
        open_store("nowhere://x")
