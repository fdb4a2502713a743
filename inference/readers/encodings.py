"""Detection of the character encoding of a Chinese text from its bytes."""

import codecs
import re
from dataclasses import dataclass
from itertools import islice

_BOMS = (
    (codecs.BOM_UTF8, "utf-8", "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030", "gb18030"),
)
_CANDIDATES = ("utf-8", "gb18030", "utf-16-le", "utf-16-be", "big5hkscs")
_NOT_ASCII = re.compile(r"[^\x00-\x7f\xa0]{1,200}")
_HAN = re.compile(r"[\u3001-\u301f\u4e00-\u9fff\uff01-\uff5e\u2014\u2018-\u201d\u2026]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")
_SAMPLE = 65_536
_LOSS = 0.02


@dataclass(frozen=True, slots=True)
class Decoded:
    """Decoded text with its encoding, and warnings about bytes that could not be decoded."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded | None:
    """Return the text of `data`, or None if it is not text in a known Chinese encoding.

    A byte order mark determines the encoding. Otherwise UTF-8, GB 18030 (a superset of GB 2312 and
    GBK), UTF-16 and Big5 are tried in this order, and the first one that decodes every byte to
    common Chinese characters is used. Data with a few invalid bytes is decoded with a warning. The
    encoding that a page or a server declares is ignored: it is often wrong, and the bytes suffice.
    """
    for mark, codec, name in _BOMS:
        if data.startswith(mark):
            return _decode_after_bom(data[len(mark) :], codec, name)
    for codec in _CANDIDATES:
        text = _decode_strictly(data, codec)
        if text is not None and _is_chinese(text, codec):
            return Decoded(text, codec)
    lossy = _decode_lossily(data)
    if lossy is not None:
        return lossy
    text = _decode_strictly(data, "utf-8")
    return None if text is None or is_binary(text) else Decoded(text, "utf-8")


def is_binary(text: str) -> bool:
    """Return whether more than one in 200 characters at the start of `text` is a control code."""
    head = text[:_SAMPLE]
    return len(_CONTROL.findall(head)) * 200 > len(head)


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
    if best is None or not _is_chinese(best[2].replace("\ufffd", ""), "gb18030"):
        return None
    lost, codec, text = best
    return Decoded(text, codec, _loss_warning(lost, codec))


def _loss_warning(lost: int, codec: str) -> tuple[str, ...]:
    return (f"{lost} places are not valid {codec} and were replaced by \ufffd",) if lost else ()


def _is_chinese(text: str, codec: str) -> bool:
    """Return whether `text` looks like Chinese, so that `codec` is plausible.

    The test uses the first characters outside ASCII. A wrong codec produces rare characters, which
    are not in GB 2312. Big5 text uses traditional characters, so any Han character counts there.
    """
    if is_binary(text):
        return False
    sample = "".join(match[0] for match in islice(_NOT_ASCII.finditer(text), 200))
    if not sample:
        return codec == "utf-8"
    if codec == "utf-8" and any(char > "\u07ff" for char in sample):
        # In other encodings, sequences of three bytes that are valid UTF-8 are rare.
        return True
    han = "".join(_HAN.findall(sample))
    if codec != "big5hkscs":
        han = han.encode("gb2312", "ignore").decode("gb2312")
    return len(han) >= len(sample) * 0.7
