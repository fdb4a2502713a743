"""Detection of the character encoding of a Chinese text from its bytes."""

import codecs
import re
from dataclasses import dataclass
from functools import cache
from itertools import islice

from gongkai.document.errors import DocumentError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8", "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030", "gb18030"),
)
_UTF_16 = ("utf-16-le", "utf-16-be")
_NOT_ASCII = re.compile(r"[^\x00-\x7f\xa0]{1,200}")
# Punctuation, fillers and symbols occur in all Chinese encodings and do not distinguish them.
_SYMBOLS = re.compile(
    r"[\u00a5\u00a7\u00b0\u00b1\u00b7\u00d7\u2010-\u203e\u2103-\u2473\u2488-\u249b"
    r"\u2500-\u27bf\u3000-\u301f\u3220-\u3229\uff01-\uff5e\uffe5]+"
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")
_HZ = re.compile(rb"~\{(?:[!-w][!-~])+~\}")
_UTF_7 = re.compile(rb"\+[A-Za-z0-9+/]{3,}(?:-|(?![A-Za-z0-9+/]))")
_SAMPLE = 65_536
_LOSS = 0.02
_SHARE = 0.7


@dataclass(frozen=True, slots=True)
class Decoded:
    """Decoded text with its encoding, and warnings about bytes that could not be decoded."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded | None:
    """Return the text of `data`, or None if it is not text in a known Chinese encoding.

    A byte order mark determines the encoding. Otherwise UTF-8 is tried, then GB 18030 (a superset
    of GB 2312 and GBK) or Big5, whichever gives more of the characters in common use, and UTF-16.
    Data with a few invalid bytes is decoded with a warning. ASCII that contains HZ (RFC 1843) or
    UTF-7 is decoded as such. The encoding that a page or a server declares is ignored: it is often
    wrong, and the bytes suffice.
    """
    for mark, codec, name in _BOMS:
        if data.startswith(mark):
            return _decode_after_bom(data[len(mark) :], codec, name)
    if data.isascii():
        return _decode_ascii(data)
    text = _decode_strictly(data, "utf-8")
    if text is not None and _is_utf_8(text):
        return Decoded(text, "utf-8")
    for candidate in (_guess_by_characters(data), *_UTF_16):
        decoded = _decode_strictly(data, candidate) if candidate else None
        if candidate and decoded and not is_binary(decoded) and common_share(decoded) >= _SHARE:
            return Decoded(decoded, candidate)
    lossy = _decode_lossily(data)
    if lossy is not None:
        return lossy
    text = _decode_strictly(data, "utf-8")
    return None if text is None or is_binary(text) else Decoded(text, "utf-8")


def decode_lines(data: bytes) -> Decoded:
    r"""Return the text of a text file with ``\r\n`` and ``\r`` replaced by ``\n``.

    Raises:
        DocumentError: the bytes are not text in a known encoding.
    """
    decoded = decode(data)
    if decoded is None:
        raise DocumentError(
            "is neither text in a known encoding nor a known document format;"
            " save it as UTF-8 text, HTML, DOCX or PDF"
        )
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    return Decoded(text, decoded.encoding, decoded.warnings)


def is_binary(text: str) -> bool:
    """Return whether more than one in 200 characters at the start of `text` is a control code."""
    head = text[:_SAMPLE]
    return len(_CONTROL.findall(head)) * 200 > len(head)


def common_share(text: str) -> float:
    """Return the share of characters in common use among the first letters beyond ASCII, 0 to 1.

    A wrong codec produces rare characters. Common are the first levels of GB 2312 (simplified) and
    of Big5 (traditional). The share is 1 if there are only symbols, and 0 if there is only ASCII.
    """
    sample = "".join(match[0] for match in islice(_NOT_ASCII.finditer(text), 200))
    if not sample:
        return 0
    letters = _SYMBOLS.sub("", sample)
    common = _common_characters()
    return sum(letter in common for letter in letters) / len(letters) if letters else 1


@cache
def _common_characters() -> frozenset[str]:
    """Return the ideographs of the first levels of GB 2312 and Big5, 3755 and 5401."""
    trails = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    simplified = bytes(b for row in range(0xB0, 0xD8) for t in range(0xA1, 0xFF) for b in (row, t))
    traditional = bytes(b for row in range(0xA4, 0xC7) for t in trails for b in (row, t))
    return frozenset(
        char
        for char in simplified.decode("gb2312", "ignore") + traditional.decode("big5", "ignore")
        if "\u4e00" <= char <= "\u9fff"
    )


def _guess_by_characters(data: bytes) -> str | None:
    """Return GB 18030 or Big5, whichever gives more common characters; GB 18030 in a tie."""
    shares = {}
    for codec in ("gb18030", "big5hkscs"):
        text = _decode_strictly(data, codec)
        if text is not None:
            shares[codec] = common_share(text)
    return max(shares, key=lambda codec: shares[codec], default=None)


def _decode_ascii(data: bytes) -> Decoded | None:
    text = data.decode("ascii")
    for pattern, codec in ((_HZ, "hz"), (_UTF_7, "utf-7")):
        if pattern.search(data):
            decoded = _decode_strictly(data, codec)
            if decoded is not None and not decoded.isascii() and common_share(decoded) > _SHARE:
                return Decoded(decoded, codec)
    return None if is_binary(text) else Decoded(text, "utf-8")


def _decode_after_bom(data: bytes, codec: str, name: str) -> Decoded | None:
    text = data.decode(codec, "replace")
    lost = text.count("\ufffd")
    if is_binary(text) or lost > len(text) * _LOSS:
        return None
    return Decoded(text, name, _loss_warning(lost, codec))


def _decode_strictly(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeError:
        return None


def _decode_lossily(data: bytes) -> Decoded | None:
    best: tuple[int, str, str] | None = None
    for codec in ("utf-8", "gb18030"):
        text = data.decode(codec, "replace")
        lost = text.count("\ufffd")
        if (best is None or lost < best[0]) and lost <= max(1, len(text) * _LOSS):
            best = (lost, codec, text)
    if best is None:
        return None
    lost, codec, text = best
    if is_binary(text) or common_share(text.replace("\ufffd", "")) < _SHARE:
        return None
    return Decoded(text, codec, _loss_warning(lost, codec))


def _loss_warning(lost: int, codec: str) -> tuple[str, ...]:
    return (f"{lost} places are not valid {codec} and were replaced by \ufffd",) if lost else ()


def _is_utf_8(text: str) -> bool:
    """Return whether text that is valid UTF-8 was meant as such.

    In other encodings, sequences of three bytes that are valid UTF-8 are rare.
    """
    sample = "".join(match[0] for match in islice(_NOT_ASCII.finditer(text), 200))
    if is_binary(text):
        return False
    return any(char > "\u07ff" for char in sample) or not sample or common_share(text) >= _SHARE
