import io

import pytest
from PIL import Image

pytest.importorskip("rapidocr")
pytest.importorskip("cv2")

from gongkai.document.errors import DocumentError, GongkaiError
from gongkai.document.source import Source
from gongkai.inference.ocr import documents
from gongkai.inference.readers import read_bytes
from gongkai.inference.readers.contents import find_other_kind
from tests.inference.ocr.pictures import draw_table

ROWS = [["made", "total"], ["0", "28"], ["407", "/"]]


def _save(format: str, *images: Image.Image, **options: object) -> bytes:
    stream = io.BytesIO()
    if len(images) > 1:
        options |= {"save_all": True, "append_images": images[1:]}
    images[0].save(stream, format, **options)
    return stream.getvalue()


def _read(data: bytes, name: str) -> Source | DocumentError:
    (found,) = read_bytes(data, name)
    return found


@pytest.mark.parametrize(
    ("format", "name"), [("PNG", "a.png"), ("JPEG", "a.jpg"), ("PDF", "a.pdf")]
)
def test_a_scan_is_read_as_a_table_with_scores(format: str, name: str) -> None:
    source = _read(_save(format, draw_table(ROWS)), name)
    assert isinstance(source, Source), source
    assert source.format == ("pdf" if format == "PDF" else "image")
    assert source.grids[0].rows[1:] == (("0", "28"), ("407", "/"))
    figures = [source.text[figure.start : figure.end] for figure in source.recognised]
    assert figures == ["0", "28", "407"]
    assert "rapidocr" in str(source.reader)


def test_each_picture_of_a_tiff_is_a_page() -> None:
    source = _read(_save("TIFF", draw_table(ROWS), draw_table([["sum", "9"]])), "a.tif")
    assert isinstance(source, Source), source
    assert source.pages == "1-2"
    assert {figure.page for figure in source.recognised} == {1, 2}


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (_save("PNG", draw_table(ROWS))[:800], "broken picture"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 300, "broken picture"),
        (_save("TIFF", draw_table(ROWS), draw_table(ROWS))[:3000], "broken picture"),
        (_save("PNG", Image.new("1", (12_000, 9_000))), "too many pixels"),
        (_save("PNG", Image.new("L", (700, 990), 255)), "no legible text"),
        (_save("PNG", Image.new("L", (9, 9), 255)), "few pixels"),
    ],
)
def test_a_picture_that_cannot_be_read_gives_one_clear_line(data: bytes, reason: str) -> None:
    error = _read(data, "a.png")
    assert isinstance(error, DocumentError)
    assert reason in str(error)


@pytest.mark.usefixtures("never")
@pytest.mark.parametrize(("format", "name"), [("PNG", "a.png"), ("PDF", "a.pdf")])
def test_no_scan_is_read_in_the_mode_never(format: str, name: str) -> None:
    error = _read(_save(format, draw_table(ROWS)), name)
    assert "use --ocr auto" in str(error)


@pytest.mark.parametrize(("format", "name"), [("PNG", "a.png"), ("PDF", "a.pdf")])
def test_a_missing_extra_is_named(format: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise GongkaiError("this needs rapidocr: pip install 'gongkai[ocr]'")

    monkeypatch.setattr(documents, "shared_recogniser", missing)
    assert "pip install 'gongkai[ocr]'" in str(_read(_save(format, draw_table(ROWS)), name))


@pytest.mark.filterwarnings("error")
def test_the_size_of_a_picture_in_a_folder_is_found_without_warnings() -> None:
    assert find_other_kind(_save("PNG", Image.new("1", (9_000, 12_000))), "large.png") is None
    assert find_other_kind(_save("TIFF", draw_table(ROWS))[:3000], "broken.tif") is None


def test_in_a_folder_only_pictures_of_the_size_of_a_page_are_documents() -> None:
    icon, page = Image.new("L", (64, 64), 255), draw_table(ROWS)
    assert find_other_kind(_save("PNG", icon), "icon.png") == "image"
    assert find_other_kind(_save("PNG", page), "page.png") is None
