"""Character encodings: which one a Chinese file is in, told by its bytes."""

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
    """Text with the encoding it was in and what was lost in decoding."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded | None:
    """Return the text of `data`, or None if it is text in no known Chinese encoding.

    A byte order mark decides. Otherwise UTF-8, GB 18030 (which holds GB 2312 and GBK), UTF-16 and
    Big5 are tried in this order, and the first that decodes every byte to usual Chinese wins; so
    a short GB 18030 text is not taken for another encoding. A file with a few broken bytes is
    decoded with a warning. What a page or a server declares is not asked: it is often false, and
    the bytes tell by themselves.
    """
    for mark, codec, name in _BOMS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], codec, name)
    for codec in _CANDIDATES:
        text = _strict(data, codec)
        if text is not None and _chinese(text, codec):
            return Decoded(text, codec)
    lossy = _lossy(data)
    if lossy is not None:
        return lossy
    text = _strict(data, "utf-8")
    return None if text is None or is_binary(text) else Decoded(text, "utf-8")


def is_binary(text: str) -> bool:
    """Tell whether more than one of 200 characters at the head of `text` is a control code."""
    head = text[:_SAMPLE]
    return len(_CONTROL.findall(head)) * 200 > len(head)


def _marked(data: bytes, codec: str, name: str) -> Decoded | None:
    text = data.decode(codec, "replace")
    lost = text.count("\ufffd")
    if is_binary(text) or lost > len(text) * _LOSS:
        return None
    return Decoded(text, name, _loss_warning(lost, codec))


def _strict(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeError:
        return None


def _lossy(data: bytes) -> Decoded | None:
    best: tuple[int, str, str] | None = None
    for codec in ("utf-8", "gb18030"):
        text = data.decode(codec, "replace")
        lost = text.count("\ufffd")
        if (best is None or lost < best[0]) and lost <= max(1, len(text) * _LOSS):
            best = (lost, codec, text)
    if best is None or not _chinese(best[2].replace("\ufffd", ""), "gb18030"):
        return None
    lost, codec, text = best
    return Decoded(text, codec, _loss_warning(lost, codec))


def _loss_warning(lost: int, codec: str) -> tuple[str, ...]:
    return (f"{lost} places are not valid {codec} and were replaced by \ufffd",) if lost else ()


def _chinese(text: str, codec: str) -> bool:
    """Tell whether `text` reads like Chinese, so that decoding it by `codec` made sense.

    The sample is the head of the characters beyond ASCII. Text in the wrong encoding decodes to
    rare characters, which GB 2312 lacks; only of Big5 (traditional characters) less is asked.
    """
    if is_binary(text):
        return False
    sample = "".join(match[0] for match in islice(_NOT_ASCII.finditer(text), 200))
    if not sample:
        return codec == "utf-8"
    if codec == "utf-8" and any(char > "\u07ff" for char in sample):
        # Three bytes in a row that happen to be UTF-8 do not occur in other encodings for long.
        return True
    han = "".join(_HAN.findall(sample))
    if codec != "big5hkscs":
        han = han.encode("gb2312", "ignore").decode("gb2312")
    return len(han) >= len(sample) * 0.7
