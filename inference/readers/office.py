"""Word 97-2003, WPS and RTF files, converted with LibreOffice if it is installed.

Without LibreOffice, a library converts Word 97-2003 and WPS files. A .doc file may also be Word
2003 XML, which needs no conversion.
"""

import io
import os
import re
import shutil
import signal
import subprocess
import tempfile
import zipfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from gongkai.document.errors import DocumentError
from gongkai.inference.readers import docx, rtf, word_xml
from gongkai.inference.readers.blocks import ParsedDocument
from gongkai.inference.readers.provenance import describe_reader

TIME_LIMIT = 120.0
"""The time limit of LibreOffice for one document, in seconds."""

_HEAD = 65_536  # bytes
_RTF = b"{\\rtf"
_LEADING = b"\xef\xbb\xbf \t\r\n"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROGRAMS = ("soffice", "libreoffice")
_PROPERTIES = "docProps/app.xml"
_VERSION = re.compile(rb"<Application>LibreOffice/([\d.]+)")
# The profile of each call. It keeps a document from making LibreOffice fetch its links.
_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""


def read(data: bytes) -> ParsedDocument:
    """Return the text of the file, which is converted to DOCX first.

    Raises:
        DocumentError: the file is broken or contains no text, or `convert` raises it.
    """
    if word_xml.NAMESPACE.encode() in data[:_HEAD].replace(b"\0", b""):
        return word_xml.read(data)
    if _find_program() is None:
        return _read_without_program(data)
    try:
        converted = convert(data)
    except DocumentError:
        with suppress(DocumentError):
            return _read_without_program(data)
        raise
    return replace(docx.read(converted), reader=_describe_converter(converted))


def _read_without_program(data: bytes) -> ParsedDocument:
    if data.startswith(_OLE):
        return _read_legacy(data)
    return replace(rtf.read(data), reader=describe_reader("rtf", "lxml"))


def _read_legacy(data: bytes) -> ParsedDocument:
    # imported here, because documents of other formats do not need it
    from gongkai.inference.readers.legacy_word import convert_legacy  # noqa: PLC0415

    converted = convert_legacy(data)
    parsed = docx.read(converted.data)
    reader = describe_reader("doc", "msdoc2docx", "lxml")
    if not converted.problems:
        return replace(parsed, reader=reader)
    words = ", ".join(converted.problems)
    warning = f"the conversion without LibreOffice is incomplete ({words}); check the page"
    return replace(parsed, reader=reader, warnings=(*parsed.warnings, warning))


def _describe_converter(converted: bytes) -> str:
    """Return the name of the reader with the version of LibreOffice, which the file contains."""
    found = None
    with zipfile.ZipFile(io.BytesIO(converted)) as archive:
        if _PROPERTIES in archive.namelist():
            found = _VERSION.search(archive.read(_PROPERTIES))
    name = f"doc, LibreOffice {found[1].decode()}" if found else "doc, LibreOffice"
    return describe_reader(name, "lxml")


def _find_program() -> str | None:
    return next(filter(None, map(shutil.which, _PROGRAMS)), None)


def convert(data: bytes) -> bytes:
    """Return the file as DOCX.

    Each call uses its own folder and its own LibreOffice profile, so calls may run in parallel.

    Raises:
        DocumentError: LibreOffice is not installed, fails, or exceeds `TIME_LIMIT`.
    """
    program = _find_program()
    if program is None:
        raise DocumentError(
            "needs LibreOffice (soffice) to be read; install it, or save the file as DOCX or PDF"
        )
    with tempfile.TemporaryDirectory(prefix="gongkai-") as folder:
        return _convert(program, data, Path(folder))


def _convert(program: str, data: bytes, folder: Path) -> bytes:
    source = folder / "report.doc"
    # A server may write blank lines before RTF, which LibreOffice then takes for text.
    source.write_bytes(data.lstrip(_LEADING) if _RTF in data[:64] else data)
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_PROFILE, "utf-8")
    command = [program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
    command += ["--convert-to", "docx", "--outdir", str(folder), str(source)]
    # In its own session, so that the time limit also ends the processes that soffice starts.
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        process.wait(TIME_LIMIT)
    except subprocess.TimeoutExpired as error:
        raise DocumentError(
            f"took LibreOffice more than {TIME_LIMIT:.0f} seconds; save it as DOCX or PDF"
        ) from error
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    converted = source.with_suffix(".docx")
    if not converted.is_file():
        raise DocumentError("could not be converted by LibreOffice; save it as DOCX or PDF")
    return converted.read_bytes()
