"""The seeds of the fuzz run: small documents of every format, made in code from the examples."""

import io
import json
import random
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

from tests.e2e.documents import MAKERS, sheet
from tests.inference.readers.documents import REPORT, SampleBlock
from tests.inference.readers.ofd_files import as_ofd
from tests.inference.readers.rtf_files import as_rtf
from tests.inference.readers.workbooks import as_xlsx
from tests.inference.tables.forms import FORMS

EXAMPLES = Path(__file__).parents[1] / "examples"
_FIXTURES = EXAMPLES.parent / "tests" / "inference" / "readers" / "fixtures"
_LINES = (
    "青石镇2021年政府信息公开工作年度报告",
    "一、总体情况",
    "2021年，我镇主动公开政府信息120条，其中政府网站公开96条，微信公众号二十四条。",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "全年收到申请1.2万余件，同比增长3.5%，答复率100%，没有发生行政复议和诉讼。",
    "四、存在的问题（约12期）",
)
_RTF = "{\\rtf1\\ansi\\ansicpg936 \\u20844?\\u24320?120\\u26465?\\par\\trowd\\cell 3\\cell\\row}"
_WORD_XML = (
    '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument '
    'xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body><w:p><w:r><w:t>'
    "公开120条</w:t></w:r></w:p></w:body></w:wordDocument>"
)


@dataclass(frozen=True, slots=True)
class Seed:
    """A document to be mutated: its format, the name of its file and its content."""

    format: str
    name: str
    data: bytes


def make_seeds() -> list[Seed]:
    """Return the seeds, several of each format."""
    return [*_examples(), *_reports(), *_others()]


def _examples() -> Iterator[Seed]:
    for path in sorted(EXAMPLES.glob("*.*")):
        yield Seed(path.suffix[1:], path.name, path.read_bytes())


def _reports() -> Iterator[Seed]:
    """Yield a short report with each statutory table, in every format that the tests can make."""
    for kind, make_form in FORMS.items():
        rng = random.Random(kind)
        table = sheet(make_form(rng, False))
        parts: list[SampleBlock] = [*_LINES[:4], table, *_LINES[4:]]
        for ending, make in MAKERS.items():
            yield Seed(ending.rpartition(".")[2], f"{kind}.{ending}", make(parts))


def _others() -> Iterator[Seed]:
    text = "\n".join(_LINES)
    page = f"<html><body>{''.join(f'<p>{line}</p>' for line in _LINES)}</body></html>"
    for encoding in ("big5", "utf-16", "utf-8-sig"):
        yield Seed("txt", f"{encoding}.txt", text.encode(encoding, "ignore"))
    records = [{"text": text, "title": _LINES[0], "id": str(number)} for number in range(3)]
    lines = "\n".join(json.dumps(record, ensure_ascii=False) for record in records)
    yield Seed("jsonl", "records.json", lines.encode())
    yield Seed("json", "array.json", json.dumps(records).encode())
    yield Seed("mhtml", "page.mht", _web_archive(page))
    yield Seed("rtf", "report.rtf", _RTF.encode())
    yield Seed("doc", "word2003.doc", _WORD_XML.encode())
    yield Seed("doc", "old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + _stream_names() * 8)
    yield Seed("ofd", "report.ofd", as_ofd(REPORT))
    yield Seed("ofd", "empty.ofd", _archive({"OFD.xml": "<ofd:OFD/>", "Doc_0/Document.xml": page}))
    yield Seed("rtf", "tables.rtf", as_rtf(REPORT))
    yield Seed("xlsx", "form.xlsx", as_xlsx(REPORT))
    for name in ("marked.doc", "form.xls"):
        yield Seed(name.rpartition(".")[2], name, (_FIXTURES / name).read_bytes())
    yield Seed("html", "noext", page.encode("gb18030"))
    markdown = (
        f"# {text}\n\n<table><tr><td>1</td><td rowspan=2>2</td></tr></table>\n\n|a|b|\n|-|-|\n"
    )
    yield Seed("md", "tables.md", markdown.encode())


def _web_archive(page: str) -> bytes:
    message = MIMEMultipart("related")
    message.attach(MIMEText(page, "html", "utf-8"))
    message.attach(MIMEText("p { color: red }", "css"))
    return message.as_bytes()


def _archive(members: dict[str, str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def _stream_names() -> bytes:
    return "WordDocument\0".encode("utf-16-le") + bytes(64)
