"""RTF without LibreOffice: converted to the elements of DOCX, which the DOCX reader reads.

The control words are those of the Rich Text Format Specification 1.9.1.
"""

import re
from dataclasses import replace

from gongkai.inference.readers.blocks import ParsedDocument
from gongkai.inference.readers.docx import assemble_document
from gongkai.inference.readers.docx_blocks import BlockBuilder
from gongkai.inference.readers.docx_findings import OBJECT, PICTURE, Findings
from gongkai.inference.readers.docx_numbering import Numbering
from gongkai.inference.readers.docx_package import BROKEN, broken
from gongkai.inference.readers.docx_styles import Styles
from gongkai.inference.readers.docx_xml import Element
from gongkai.inference.readers.rtf_elements import (
    CellDefinition,
    RowDefinition,
    StoryBuilder,
    element,
)
from gongkai.inference.readers.rtf_state import PROPERTIES, SKIPPED, State

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,9})? ?|\\'([0-9a-fA-F]{2})|\\(.)|([{}])|[\r\n]+|([^\\{}\r\n]+)",
    re.DOTALL,
)
# Destinations that are read although a reader may ignore them.
_READ = frozenset({"shpinst", "shptxt", "footnote", "nesttableprops", "shppict", "pict"})
_STORIES = {"footnote": "note", "shptxt": "box"}
_CHARACTERS = {
    "tab": "\t", "line": "\n", "page": "\n", "column": "\n",
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": "\u2003", "enspace": "\u2002",
    "qmspace": "\u2005",
}  # fmt: skip
_SYMBOLS = {b"~": "\u00a0", b"_": "-", b"-": "", b"{": "{", b"}": "}", b"\\": "\\"}
# The code pages of Windows by the number of a character set.
_CHARSETS = {
    0: "cp1252", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5hkscs", 161: "cp1253",
    162: "cp1254", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250",
}  # fmt: skip
_CODE_PAGES = {936: "gb18030", 54936: "gb18030", 950: "big5hkscs", 65001: "utf-8"}
_MAX_DEPTH = 5_000


def read(data: bytes) -> ParsedDocument:
    """Return the text of an RTF file, as the DOCX reader does.

    Raises:
        DocumentError: the file is broken or contains no text.
    """
    findings = Findings()
    try:
        converter = _Converter(data, findings)
        converter.run()
        styles = Styles(None)
        builder = BlockBuilder(styles, Numbering(None, styles), findings)
        blocks = [block for root in converter.roots() for block in builder.story(root)]
        return assemble_document(blocks, findings)
    except BROKEN as error:
        raise broken(error) from error


class _Converter:
    """Follows the control words, and collects paragraphs and tables."""

    def __init__(self, data: bytes, findings: Findings) -> None:
        self._data = data
        self._findings = findings
        self._state = State()
        self._stack: list[State] = []
        self._stories = [StoryBuilder()]
        self._paragraphs: list[Element] = [element("p")]
        self._notes: list[Element] = []
        self._boxes: list[Element] = []  # text boxes of the present paragraph
        self._fonts: dict[int, str] = {}
        self._colors: list[str] = [""]
        self._code_page = "cp1252"
        self._bytes = bytearray()
        self._skip = 0  # characters that repeat the last \\u
        self._half = 0  # the first half of a pair
        self._ignorable = False
        self._row = RowDefinition()
        self._cell = CellDefinition()

    def run(self) -> None:
        """Read the whole document."""
        position = self._data.find(b"{\\rtf")
        while match := _TOKEN.match(self._data, max(0, position)):
            position = match.end()
            word, number, code, symbol, brace, text = match.groups()
            if code is not None:
                self._add_byte(int(code, 16))
            elif text is not None:
                self._add_raw(text)
            elif word is not None:
                value = None if number is None else int(number)
                if word == b"bin":
                    position += max(0, value or 0)
                else:
                    self._flush()
                    self._control(word.decode("ascii"), value)
            elif brace is not None:
                self._flush()
                self._skip = 0
                self._open() if brace == b"{" else self._close()
            elif symbol is not None:
                self._flush()
                self._add_symbol(symbol)
        self._flush()
        self._end_paragraph()

    def roots(self) -> list[Element]:
        """Return the text and the notes, each as a document."""
        return [self._stories[0].body(), *self._notes]

    def _open(self) -> None:
        if len(self._stack) >= _MAX_DEPTH:
            raise ValueError("groups within each other without end")
        self._stack.append(self._state)
        self._ignorable = False

    def _close(self) -> None:
        if not self._stack:
            return
        before = self._stack.pop()
        target = self._state.target
        if target in ("note", "box") and before.target != target:
            self._end_paragraph(only_filled=True)
            self._paragraphs.pop()
            (self._notes if target == "note" else self._boxes).append(self._stories.pop().body())
        self._state = before

    def _add_symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._ignorable = True
        elif symbol in b"\r\n":
            self._control("par", None)
        else:
            self._add_text(_SYMBOLS.get(symbol, ""))

    def _control(self, word: str, value: int | None) -> None:
        ignorable, self._ignorable = self._ignorable, False
        self._skip = 0
        if self._enter(word, ignorable):
            return
        if self._state.target == "fonts" and word in ("f", "fcharset"):
            self._define_font(word, value or 0)
        elif self._state.target == "colors":
            self._define_color(word, value or 0)
        elif word == "u" and value is not None:
            self._add_unit(value % 65536)
            self._skip = self._state.fallback
        elif word in _CHARACTERS:
            is_gap = word == "tab" and self._state.in_label  # between a number and its item
            self._add_text("" if is_gap else _CHARACTERS[word])
        elif word == "ansicpg":
            self._code_page = _CODE_PAGES.get(value or 0, f"cp{value}")
        elif word in PROPERTIES:
            self._state = PROPERTIES[word](self._state, value)
        elif self._state.target in ("text", "note", "box"):
            self._structure(word, value)

    def _enter(self, word: str, ignorable: bool) -> bool:
        """Go to the destination `word`; return whether it is one."""
        targets = {"fonttbl": "fonts", "colortbl": "colors"}
        if word in targets:
            self._state = replace(self._state, target=targets[word])
        elif word in ("pict", "object"):
            if self._state.target in ("text", "note", "box"):
                self._findings.add_object(PICTURE if word == "pict" else OBJECT)
            self._state = replace(self._state, target="" if word == "pict" else self._state.target)
        elif word in _STORIES and self._state.target in ("text", "note"):
            self._stories.append(StoryBuilder())
            self._paragraphs.append(element("p"))
            self._state = State(target=_STORIES[word], fallback=self._state.fallback)
        elif word in ("listtext", "pntext"):
            self._state = replace(self._state, in_label=True)
        elif word in SKIPPED or (ignorable and word not in _READ):
            self._state = replace(self._state, target="")
        else:
            return False
        return True

    def _structure(self, word: str, value: int | None) -> None:
        level = self._state.level
        if word in ("par", "sect"):
            self._end_paragraph()
        elif word in ("cell", "nestcell"):
            level = 1 if word == "cell" else max(level, 2)
            self._end_paragraph(only_filled=True, level=level)
            self._stories[-1].end_cell(level)
        elif word in ("row", "nestrow"):
            self._stories[-1].end_row(1 if word == "row" else max(level, 2), self._row)
        elif word == "trowd":
            self._row, self._cell = RowDefinition(), CellDefinition()
        elif word == "trleft":
            self._row = replace(self._row, left=value or 0)
        elif word in ("clvmgf", "clvmrg"):
            self._cell = replace(self._cell, vertical="restart" if word == "clvmgf" else "continue")
        elif word in ("clmgf", "clmrg"):
            self._cell = replace(
                self._cell, horizontal="restart" if word == "clmgf" else "continue"
            )
        elif word == "clcbpat":
            self._cell = replace(self._cell, fill=self._color(value or 0))
        elif word == "cellx":
            cell = replace(self._cell, right=value or 0)
            self._row = replace(self._row, cells=(*self._row.cells, cell))
            self._cell = CellDefinition()

    def _define_font(self, word: str, value: int) -> None:
        if word == "f":
            self._state = replace(self._state, font=value)
        else:
            self._fonts[self._state.font] = _CHARSETS.get(value, "")

    def _define_color(self, word: str, value: int) -> None:
        if word in ("red", "green", "blue"):
            self._colors[-1] += f"{value % 256:02X}"

    def _color(self, index: int) -> str:
        found = self._colors[index] if 0 < index < len(self._colors) else ""
        return found if len(found) == 6 else ""

    def _add_unit(self, unit: int) -> None:
        """Add a character by its code in UTF-16, which may be half of a pair."""
        if 0xD800 <= unit < 0xDC00:
            self._half = unit
        elif 0xDC00 <= unit < 0xE000:
            low, high = unit - 0xDC00, self._half - 0xD800
            self._add_text(chr(0x10000 + (high << 10) + low) if self._half else "\ufffd")
            self._half = 0
        else:
            self._add_text(chr(unit))

    def _add_byte(self, byte: int) -> None:
        if self._skip:
            self._skip -= 1
        else:
            self._bytes.append(byte)

    def _add_raw(self, text: bytes) -> None:
        """Add plain bytes; the first may be the second half of a character."""
        if self._state.target == "colors":
            self._colors += [""] * text.count(b";")
            return
        skipped = min(self._skip, len(text))
        self._skip -= skipped
        self._bytes += text[skipped:]

    def _flush(self) -> None:
        if self._bytes:
            codec = self._fonts.get(self._state.font) or self._code_page
            if codec == "cp1252" and self._code_page != "cp1252" and max(self._bytes) > 0x7F:
                codec = self._code_page  # Chinese text is often in a font for Latin letters
            try:
                text = self._bytes.decode(codec, "replace")
            except LookupError:
                text = self._bytes.decode("gb18030", "replace")
            self._bytes.clear()
            self._add_text(text)

    def _add_text(self, text: str) -> None:
        state = self._state
        if not text or state.target not in ("text", "note", "box"):
            return
        paragraph = self._paragraphs[-1]
        parent = element("del", paragraph) if state.deleted else paragraph
        run = element("r", parent)
        properties = element("rPr", run)
        for name, is_set in (("strike", state.strike), ("vanish", state.hidden)):
            if is_set:
                element(name, properties)
        if state.raised:
            element("vertAlign", properties, val=state.raised)
        if color := self._color(state.color):
            element("color", properties, val=color)
        if fill := self._color(state.background):
            element("shd", properties, val="clear", fill=fill)
        for index, part in enumerate(re.split("([\t\n])", text)):
            if index % 2:
                element("tab" if part == "\t" else "br", run)
            elif part:
                element("delText" if state.deleted else "t", run).text = _printable(part)

    def _end_paragraph(self, *, only_filled: bool = False, level: int | None = None) -> None:
        paragraph = self._paragraphs[-1]
        level = self._state.level if level is None else level
        if len(paragraph) or not only_filled:
            self._stories[-1].add_paragraph(paragraph, level)
            self._paragraphs[-1] = element("p")
        if len(self._stories) == 1:
            boxes, self._boxes = self._boxes, []
            for child in (child for box in boxes for child in list(box[0])):
                self._stories[-1].add_paragraph(child, level)


def _printable(text: str) -> str:
    """Return a text without the characters that XML does not allow."""
    return "".join(
        " " if c < " " else c
        for c in text
        if c not in "\ufffe\uffff" and not "\ud800" <= c < "\ue000"
    )
