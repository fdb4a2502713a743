"""The mutations of the fuzz run: of bytes, of words, and of the members of a ZIP archive."""

import io
import random
import zipfile
import zlib
from collections.abc import Callable, Sequence

_MAX_BYTES = 400_000
_TOKENS = (
    b"\0",
    b"\xff",
    b"\xfe\xff",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"\x81\x30\x81\x30",
    b"\r",
    b"\n\n\n",
    b"<",
    b">",
    b"</table>",
    b"<table>",
    b"<tr><td>",
    b"<td colspan=99999 rowspan='99999'>",
    b"&#0;",
    b"&#xD800;",
    b"&#1114112;",
    b"<!--",
    b"]]>",
    b"<![CDATA[",
    b"<p hidden>",
    b"<script>",
    b"<style>*{",
    b"<!DOCTYPE x [<!ENTITY a 'aaaa'>]>",
    b"<iframe srcdoc='",
    b"{",
    b"}",
    b"[[[[",
    b'"',
    b"\\",
    b"\\ud800",
    b"1e999",
    b"-1",
    b"99999999999999999999",
    b"NaN",
    b"%PDF-1.7",
    b"endobj",
    b"stream\n",
    b"<< /Kids [1 0 R] >>",
    b"/Length -1",
    b"/Rotate 90",
    b"xref",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"{\\rtf1",
    b"\\bin9999 ",
    b"MIME-Version: 1.0",
    *(
        word.encode()
        for word in (
            "十二万亿",
            "１２３",
            "〇",
            "○",
            "廿",
            "零",
            "-",
            "－",
            "％",
            "‰",
            "万",
            "余",
            "约",
            "3～5",
            "\u3000",
            "\u200b",
            "⼀",
            "公开",
            "一、",
            "（一）",
            "第二十条第（一）项",
            "本年新收",
            "总计",
            "|",
            "||||||||",
            "\t\t\t",
            "**",
            "---",
            "$12^{3}$",
            "2021年",
            "0",
            "/",
            "—",
            "其中",
            "，" * 50,
            "（" * 50,
            "1" * 400,
            "一" * 400,
            "\ue000",
            "(cid:7)",
            "𠮷",
        )
    ),
)

Mutation = Callable[[random.Random, bytes], bytes]


def mutate(rng: random.Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Return a document with one to eight random mutations.

    Args:
        rng: the source of randomness; the same state gives the same result.
        data: the document.
        others: documents of the same format, of which parts are inserted.
    """
    if data.startswith(b"PK") and rng.random() < 0.75:
        return _mutate_member(rng, data)
    for _ in range(rng.choice((1, 1, 1, 2, 3, 5, 8))):
        if rng.random() < 0.1:
            data = _insert(rng, data, _slice(rng, rng.choice(others)))
        else:
            data = rng.choice(_MUTATIONS)(rng, data)
    return data[:_MAX_BYTES]


def _place(rng: random.Random, data: bytes) -> int:
    return rng.randrange(len(data) + 1)


def _slice(rng: random.Random, data: bytes) -> bytes:
    start = _place(rng, data)
    return data[start : start + int(2 ** rng.uniform(0, 12))]


def _insert(rng: random.Random, data: bytes, part: bytes) -> bytes:
    place = _place(rng, data)
    return data[:place] + part + data[place:]


def _flip(rng: random.Random, data: bytes) -> bytes:
    changed = bytearray(data or b"\0")
    for _ in range(rng.choice((1, 2, 8, 32))):
        changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def _overwrite(rng: random.Random, data: bytes) -> bytes:
    place, part = _place(rng, data), rng.randbytes(rng.choice((1, 2, 4, 16)))
    return data[:place] + part + data[place + len(part) :]


def _delete(rng: random.Random, data: bytes) -> bytes:
    place = _place(rng, data)
    return data[:place] + data[place + int(2 ** rng.uniform(0, 12)) :]


def _cut(rng: random.Random, data: bytes) -> bytes:
    return data[: _place(rng, data)]


def _repeat(rng: random.Random, data: bytes) -> bytes:
    return _insert(rng, data, _slice(rng, data)[:2000] * rng.choice((1, 2, 20, 100)))


def _token(rng: random.Random, data: bytes) -> bytes:
    return _insert(rng, data, rng.choice(_TOKENS) * rng.choice((1, 1, 1, 3, 200)))


def _replace_token(rng: random.Random, data: bytes) -> bytes:
    place, token = _place(rng, data), rng.choice(_TOKENS)
    return data[:place] + token + data[place + len(token) :]


def _swap(rng: random.Random, data: bytes) -> bytes:
    a, b, c = sorted(_place(rng, data) for _ in range(3))
    return data[:a] + data[b:c] + data[a:b] + data[c:]


def _number(rng: random.Random, data: bytes) -> bytes:
    """Change a digit that follows a random place, often a length, an offset or a figure."""
    place = _place(rng, data)
    digit = next((i for i in range(place, len(data)) if data[i : i + 1].isdigit()), None)
    if digit is None:
        return data
    return data[:digit] + rng.choice((b"0", b"9", b"-1", b"4294967296", b"")) + data[digit + 1 :]


_MUTATIONS: tuple[Mutation, ...] = (
    _flip,
    _overwrite,
    _delete,
    _cut,
    _repeat,
    _token,
    _token,
    _replace_token,
    _swap,
    _number,
)


def _mutate_member(rng: random.Random, data: bytes) -> bytes:
    """Return an archive in which one member is mutated, missing, or there twice."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [(name, archive.read(name)) for name in archive.namelist()]
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, RuntimeError):
        return _flip(rng, data)
    weights = [10 if "document" in name.lower() else 1 for name, _ in members]
    changed = rng.choices(range(len(members)), weights)[0]
    name, content = members[changed]
    members[changed] = (name, mutate(rng, content, [member for _, member in members]))
    if rng.random() < 0.05:
        del members[changed]
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, value in members:
            archive.writestr(member if rng.random() > 0.01 else member.upper(), value)
    return stream.getvalue()
