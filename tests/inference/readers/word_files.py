"""Word documents of a few elements, for tests of what their readers see."""

import io
import zipfile
from xml.sax.saxutils import escape, quoteattr

from gongkai.document.source import Source
from gongkai.inference.readers import read_bytes, single_document

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{_TYPES}" xmlns:mc="urn:mc" xmlns:v="urn:v" xmlns:o="urn:o"'
    ' xmlns:wp="urn:wp" xmlns:a="urn:a" xmlns:pic="urn:pic" xmlns:c="urn:c" xmlns:m="urn:m"'
)


def run(text: str, properties: str = "") -> str:
    """Return a run with text and properties (the content of w:rPr)."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*runs: str, properties: str = "") -> str:
    """Return a paragraph; a run without markup is a text."""
    content = "".join(each if each.startswith("<") else run(each) for each in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def cell(*content: str, properties: str = "") -> str:
    """Return a cell of a table with paragraphs or texts."""
    inner = "".join(each if each.startswith("<w:p>") else paragraph(each) for each in content)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def table(*rows: str, properties: str = "") -> str:
    """Return a table of rows; a row that starts with w:tc is put in w:tr."""
    inner = "".join(row if row.startswith("<w:tr>") else f"<w:tr>{row}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{inner}</w:tbl>"


def style(name: str, properties: str = "", base: str = "", kind: str = "character") -> str:
    """Return a style with the run properties `properties`."""
    based_on = f'<w:basedOn w:val="{base}"/>' if base else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{name}">{based_on}<w:rPr>{properties}</w:rPr>'
        "</w:style>"
    )


def xml_part(root: str, content: str) -> str:
    """Return a part with the root element `root`."""
    return f"<w:{root} {_NAMESPACES}>{content}</w:{root}>"


def relationships(*entries: tuple[str, str, str]) -> str:
    """Return a part with relationships: id, type, target."""
    inner = "".join(
        f"<Relationship Id={quoteattr(id)} Type={quoteattr(f'{_TYPES}/{type}')}"
        f" Target={quoteattr(target)}/>"
        for id, type, target in entries
    )
    return f'<Relationships xmlns="urn:relationships">{inner}</Relationships>'


def archive(**parts: str | bytes) -> bytes:
    """Return a ZIP archive of parts; give names that are no identifiers with ** of a dictionary."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in parts.items():
            opened.writestr(name, content)
    return stream.getvalue()


def docx(body: str, styles: str = "", **parts: str | bytes) -> bytes:
    """Return a DOCX file with a body, styles and other parts by their names."""
    named: dict[str, str | bytes] = {
        "word/document.xml": xml_part("document", f"<w:body>{body}</w:body>"),
        "word/styles.xml": xml_part("styles", styles),
    }
    return archive(**named, **parts)


def read_docx(body: str, styles: str = "", **parts: str | bytes) -> Source:
    """Return the source of a DOCX file with a body, styles and other parts by their names."""
    return single_document(read_bytes(docx(body, styles, **parts), "report.docx"))
