"""Fields, free text, layers and pictures: what a viewer shows is read."""

import io

import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from tests.inference.readers.drawing import (
    Body,
    draw_pdf,
    page_objects,
    read_pdf,
    show,
    write,
    write_lines,
)

RECT = "/Rect [184 696 228 714]"


def _with_annotation(entries: str, *more: Body) -> bytes:
    content = show("主动公开政府信息", 72, 700) + show("条。", 228, 700)
    return page_objects(
        content,
        f"<< /Type /Annot {entries} >>",
        *more,
        page="/Annots [6 0 R]",
        catalog="/AcroForm << /Fields [6 0 R] /NeedAppearances true >>",
    )


def _appearance(text: str, *, font: str = "5 0 R") -> Body:
    content = f"BT /F1 14 Tf 2 4 Td {text} Tj ET".encode()
    return (
        f"/Type /XObject /Subtype /Form /BBox [0 0 44 18] /Resources << /Font << /F1 {font} >> >>",
        content,
    )


DIGITS = "<003100330032>"


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ("/Subtype /Widget /FT /Tx /V (132)", "132"),
        ("/Subtype /Widget /FT /Tx /V (132) /DA (/F1 12 Tf 0 g)", "132"),
        ("/Subtype /Widget /FT /Tx /V <FEFF003100330032>", "132"),
        ("/Subtype /Widget /FT /Ch /V (132)", "132"),
        ("/Subtype /Widget /Parent << /FT /Tx /V (132) >>", "132"),
        ("/Subtype /FreeText /Contents (132) /DA (/F1 12 Tf 0 g)", "132"),
        ("/Subtype /Widget /FT /Tx /V (132) /F 2", ""),
        ("/Subtype /Text /Contents (132)", ""),
        ("/Subtype /Popup /Contents (132)", ""),
        ("/Subtype /Highlight /Contents (132)", ""),
        ("/Subtype /Stamp /Contents (132)", ""),
        ("/Subtype /Widget /FT /Btn /AS /Off", ""),
        ("/Subtype /Widget /FT /Btn /AS /Yes", "☑"),
    ],
)
def test_values_without_an_appearance(entries: str, expected: str) -> None:
    source = read_pdf(_with_annotation(f"{entries} {RECT}"))
    assert source.text.replace(" ", "") == f"主动公开政府信息{expected}条。"


def test_the_appearance_of_a_field_is_read() -> None:
    entries = f"/Subtype /Widget /FT /Tx /V (7) /AP << /N 7 0 R >> {RECT}"
    data = _with_annotation(entries, _appearance(DIGITS))
    assert read_pdf(data).text == "主动公开政府信息132条。"


def test_an_appearance_that_is_turned_and_scaled() -> None:
    stream = (
        "/Type /XObject /Subtype /Form /BBox [0 0 88 36] /Matrix [1 0 0 1 5 9] "
        "/Resources << /Font << /F1 5 0 R >> >>",
        f"BT /F1 28 Tf 2 8 Td {DIGITS} Tj ET".encode(),
    )
    data = _with_annotation(f"/Subtype /FreeText /AP << /N 7 0 R >> {RECT}", stream)
    assert read_pdf(data).text == "主动公开政府信息132条。"


@pytest.mark.parametrize(("state", "expected"), [("Yes", "✔"), ("Off", "")])
def test_the_tick_of_a_check_box_is_no_figure(state: str, expected: str) -> None:
    entries = f"/Subtype /Widget /FT /Btn /AS /{state} /AP << /N << /Yes 7 0 R >> >> {RECT}"
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>"
    data = _with_annotation(entries, _appearance("(4)", font="8 0 R"), font)
    assert read_pdf(data).text.replace(" ", "") == f"主动公开政府信息{expected}条。"


def test_text_that_an_annotation_strikes_is_left_out() -> None:
    content = show("主动公开政府信息98120条。", 72, 700)
    quads = "/QuadPoints [184 714 212 714 184 697 212 697]"
    data = page_objects(
        content,
        f"<< /Type /Annot /Subtype /StrikeOut /Rect [184 697 212 714] {quads} >>",
        page="/Annots [6 0 R]",
    )
    source = read_pdf(data)
    assert source.text == "主动公开政府信息120条。"
    assert source.warnings == ("2 crossed-out characters were left out",)


OFF = "/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>"
ON = "/OCProperties << /OCGs [6 0 R] /D << /ON [6 0 R] >> >>"
BASE_OFF = "/OCProperties << /OCGs [6 0 R] /D << /BaseState /OFF >> >>"
GROUP = "<< /Type /OCG /Name (Draft) >>"
MEMBERSHIP = "<< /Type /OCMD /OCGs [6 0 R] /P /AllOn >>"


@pytest.mark.parametrize("group", ["6 0 R", "7 0 R"])
@pytest.mark.parametrize(("catalog", "seen"), [(OFF, False), (ON, True), (BASE_OFF, False)])
def test_content_of_a_layer_that_is_switched_off(catalog: str, group: str, *, seen: bool) -> None:
    content = show("公开5条。", 72, 740)
    content += f"/OC /Layer BDC /Span << /MCID 1 >> BDC {show('草稿7条。', 72, 640)} EMC EMC\n"
    content += show("收到1件。", 72, 540)
    data = page_objects(
        content,
        GROUP,
        MEMBERSHIP,
        catalog=catalog,
        resources=f"/Properties << /Layer {group} >>",
    )
    lines = ["公开5条。", "草稿7条。", "收到1件。"] if seen else ["公开5条。", "收到1件。"]
    assert read_pdf(data).text.split("\n") == lines


def test_a_form_of_a_layer_that_is_switched_off() -> None:
    form = (
        "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /OC 6 0 R "
        "/Resources << /Font << /F1 5 0 R >> >>",
        show("草稿7条。", 72, 640).encode(),
    )
    data = page_objects(
        show("公开5条。", 72, 740) + "/X1 Do\n" + show("收到1件。", 72, 540),
        GROUP,
        form,
        catalog=OFF,
        resources="/XObject << /X1 7 0 R >>",
    )
    assert read_pdf(data).text.split("\n") == ["公开5条。", "收到1件。"]


def _picture() -> ImageReader:
    stream = io.BytesIO()
    Image.new("RGB", (40, 40), (200, 200, 180)).save(stream, "PNG")
    stream.seek(0)
    return ImageReader(stream)


@pytest.mark.parametrize(("height", "warns"), [(400, True), (30, False)])
def test_a_large_picture_beside_text_gives_a_warning(height: float, *, warns: bool) -> None:
    def draw(canvas: Canvas) -> None:
        write_lines(canvas, ["2023年，主动公开政府信息132条。"])
        canvas.drawImage(_picture(), 72, 100, width=400, height=height)

    source = read_pdf(draw_pdf(draw))
    assert source.text == "2023年，主动公开政府信息132条。"
    expected = ("page 1 has pictures on 32% of its area, which were not read",)
    assert source.warnings == (expected if warns else ())


def test_a_page_without_text_gives_a_warning() -> None:
    def shapes(canvas: Canvas) -> None:
        for index in range(30):
            canvas.circle(100 + 10 * index, 500, 4, stroke=0, fill=1)

    source = read_pdf(
        draw_pdf(
            lambda canvas: write_lines(canvas, ["公开5条。"]),
            lambda canvas: canvas.drawImage(_picture(), 0, 0, width=595, height=842) and None,
            shapes,
        )
    )
    assert source.warnings == (
        "page 2 has no text, it may be scanned",
        "page 3 has no text, it may be scanned",
    )


@pytest.mark.parametrize("first", [True, False])
def test_the_recognised_text_of_a_scan_is_read_with_a_warning(*, first: bool) -> None:
    def draw(canvas: Canvas) -> None:
        if first:
            write(canvas, 72, 740, "主动公开政府信息132条。")
        canvas.drawImage(_picture(), 0, 0, width=595, height=842)
        if not first:
            write(canvas, 72, 740, "主动公开政府信息132条。", mode=3)

    source = read_pdf(draw_pdf(draw))
    assert source.text == "主动公开政府信息132条。"
    assert source.warnings == ("page 1 is a scan with recognised text, check its figures",)


def test_a_file_with_an_empty_user_password_is_read() -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption

    stream = io.BytesIO()
    canvas = Canvas(stream, encrypt=StandardEncryption("", ownerPassword="owner", strength=128))
    canvas.setFont("Helvetica", 14)
    canvas.drawString(72, 700, "Report 2023")
    canvas.save()
    assert read_pdf(stream.getvalue()).text == "Report 2023"
