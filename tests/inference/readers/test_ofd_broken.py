"""Broken and hostile OFD files: one clear error each, within the limits."""

from collections.abc import Callable

import pytest

from gongkai.document.errors import DocumentError
from gongkai.inference.ocr.scans import Scans
from gongkai.inference.readers import ofd, ofd_package, ofd_painter, read_bytes
from tests.inference.readers.ofd_files import document, layer, pack, page, resources, simple, text

_PAGE = page(layer(text("正文。")))


def _declaring(entity: str) -> bytes:
    content = page(layer(text("正文X。"))).replace("X", "&x;")
    return pack(document([content.replace("<ofd:Page", f"<!DOCTYPE a [{entity}]><ofd:Page", 1)]))


def _composites(count: int, depth: int) -> bytes:
    """Return a file with graphics that contain the next one `count` times, or once themselves."""
    use = '<ofd:CompositeObject Boundary="0 0 9 9" ResourceID="{}"/>'
    units = "".join(
        f'<ofd:CompositeGraphicUnit ID="{number}"><ofd:Content>'
        f"{use.format(number + (count > 1)) * count}</ofd:Content></ofd:CompositeGraphicUnit>"
        for number in range(1, depth + 1)
    )
    files = document([page(layer(use.format(1)))], common="<ofd:PublicRes>R.xml</ofd:PublicRes>")
    files["Doc_0/R.xml"] = resources(
        f"<ofd:CompositeGraphicUnits>{units}</ofd:CompositeGraphicUnits>"
    )
    return pack(files)


_BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "cut": (lambda: pack(document([_PAGE]))[:-300], "broken DOCX, OFD or ZIP"),
    "no document": (lambda: pack({}), "Doc_0/Document.xml is missing"),
    "no body": (lambda: pack({"OFD.xml": "<OFD/>"}), "no DocBody"),
    "no xml": (lambda: pack({"OFD.xml": "OFD"}), "broken OFD"),
    "empty page": (
        lambda: pack(document([_PAGE]) | {"Doc_0/Pages/Page_0/Content.xml": b""}),
        "broken OFD",
    ),
    "page outside": (lambda: pack(document([_PAGE], location="../../etc/passwd")), "is missing"),
    "many pages": (
        lambda: pack(document([_PAGE] * 501, location="Pages/Page_0/Content.xml")),
        "more than 500 pages",
    ),
    "deep": (lambda: simple("<ofd:PageBlock>" * 999 + "</ofd:PageBlock>" * 999), "depth"),
    "external entity": (
        lambda: _declaring('<!ENTITY x SYSTEM "file:///etc/hostname">'),
        "entities",
    ),
    "internal entity": (lambda: _declaring('<!ENTITY x "98">'), "entities"),
    "graphics in themselves": (lambda: _composites(1, 1), "within each other"),
    "many graphics": (lambda: _composites(10, 8), "characters"),
    "long text": (lambda: simple(text("正" * 4000)), "characters"),
    "protected": (lambda: pack({**document([_PAGE]), "Encryptions.xml": "<a/>"}), "password"),
    "picture": (lambda: simple('<ofd:ImageObject Boundary="0 0 200 200"/>'), "no text layer"),
    "no pages": (lambda: pack(document([])), "no text layer"),
}


@pytest.mark.parametrize("case", _BAD)
def test_one_line_names_the_problem(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ofd_painter, "MAX_OBJECTS", 3000)
    monkeypatch.setattr(ofd, "recognise_scans", lambda pages, _: Scans(list(pages)))
    build, reason = _BAD[case]
    (error,) = read_bytes(build(), "报告.ofd")
    assert isinstance(error, DocumentError)
    assert str(error).startswith("报告.ofd: ")
    assert reason in str(error)
    assert "\n" not in str(error)
    assert len(str(error)) < 300


def test_what_unpacks_to_more_than_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ofd_package, "MAX_UNPACKED", 2**20)
    (error,) = read_bytes(pack(document([f"{_PAGE}{' ' * 2**20}"])), "a.ofd")
    assert "unpacks to more than 1 MiB" in str(error)


def test_values_that_are_no_numbers_change_nothing() -> None:
    more = 'CTM="nan inf 0 1e400 0 0" Alpha="x" HScale=""'
    (source,) = read_bytes(
        simple(text("正文。", deltas='DeltaX="g 99999999 4"', more=more)), "a.ofd"
    )
    assert not isinstance(source, DocumentError)
    assert source.text == "正文。"
