"""Word 2003 XML ("WordprocessingML"): converted to the elements of DOCX, which are nearly the same.

Report servers fill such files from templates and name them .doc or .xml.
"""

from lxml import etree

from gongkai.inference.readers.blocks import ParsedDocument
from gongkai.inference.readers.docx import assemble_document
from gongkai.inference.readers.docx_blocks import BlockBuilder
from gongkai.inference.readers.docx_findings import Findings
from gongkai.inference.readers.docx_numbering import Numbering
from gongkai.inference.readers.docx_package import BROKEN, broken
from gongkai.inference.readers.docx_styles import Styles
from gongkai.inference.readers.docx_xml import (
    Element,
    any_attribute,
    attribute,
    find,
    integer,
    local_name,
    parse_xml,
)

NAMESPACE = "http://schemas.microsoft.com/office/word/2003/wordml"
_NAMES = {"vmerge": "vMerge", "hmerge": "hMerge", "listPr": "numPr", "ilfo": "numId"}
_NAMES |= {"listDef": "abstractNum", "list": "num", "ilst": "abstractNumId", "lists": "numbering"}
# The attributes with the ids of list definitions and lists, and their names in DOCX.
_IDS = {"listDef": ("listDefId", "abstractNumId"), "list": ("ilfo", "numId")}
_REVISIONS = {"Word.Deletion": "del", "Word.Insertion": "ins", "Word.Comment": "comment"}
# The formats of numbers by their code (MS-OSHARED 2.2.1.3, MSONFC).
_FORMATS = (
    *("decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "ordinal"),
    *("cardinalText", "ordinalText", "hex", "chicago", "ideographDigital", "japaneseCounting"),
    *("aiueo", "iroha", "decimalFullWidth", "decimalHalfWidth", "japaneseLegal"),
    *("japaneseDigitalTenThousand", "decimalEnclosedCircle", "decimalFullWidth2"),
    *("aiueoFullWidth", "irohaFullWidth", "decimalZero", "bullet", "ganada", "chosung"),
    *("decimalEnclosedFullstop", "decimalEnclosedParen", "decimalEnclosedCircleChinese"),
    *("ideographEnclosedCircle", "ideographTraditional", "ideographZodiac"),
    *("ideographZodiacTraditional", "taiwaneseCounting", "ideographLegalTraditional"),
    *("taiwaneseCountingThousand", "taiwaneseDigital", "chineseCounting"),
    *("chineseLegalSimplified", "chineseCountingThousand"),
)
_NO_NUMBER = 255


def read(data: bytes) -> ParsedDocument:
    """Return the text of a Word 2003 XML file, as the DOCX reader does.

    Raises:
        DocumentError: the file is broken or contains no text.
    """
    findings = Findings()
    try:
        root = parse_xml(data, large=True)
        _convert(root)
        styles = Styles(find(root, "styles"))
        numbering = Numbering(find(root, "numbering"), styles)
        blocks = BlockBuilder(styles, numbering, findings).story(root)
        return assemble_document(blocks, findings)
    except BROKEN as error:
        raise broken(error) from error


def _convert(root: Element) -> None:
    """Give the elements in `root` the names that they have in DOCX."""
    for node in root.iter(etree.Element):
        name = local_name(node)
        if name == "annotation":
            _convert_revision(node)
        elif name == "nfc":
            _convert_number_format(node)
        elif name in _NAMES:
            node.tag = f"{{{NAMESPACE}}}{_NAMES[name]}"
            if name in _IDS:
                node.set(f"{{{NAMESPACE}}}{_IDS[name][1]}", attribute(node, _IDS[name][0]) or "")


def _convert_revision(node: Element) -> None:
    kind = _REVISIONS.get(any_attribute(node, "type") or "")
    parent = node.getparent()
    if kind is None:
        return
    in_cell = kind == "del" and parent is not None and local_name(parent) == "tcPr"
    node.tag = f"{{{NAMESPACE}}}{'cellDel' if in_cell else kind}"


def _convert_number_format(node: Element) -> None:
    code = integer(attribute(node, "val"))
    node.tag = f"{{{NAMESPACE}}}numFmt"
    known = _FORMATS[code] if 0 <= code < len(_FORMATS) else "decimal"
    node.set(f"{{{NAMESPACE}}}val", "none" if code == _NO_NUMBER else known)
