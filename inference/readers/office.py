"""Word 97-2003, WPS and RTF files, converted with LibreOffice if it is installed.

A .doc file may also be Word 2003 XML, which is read without LibreOffice.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from gongkai.document.errors import DocumentError
from gongkai.inference.readers import docx, word_xml
from gongkai.inference.readers.blocks import ParsedDocument

TIME_LIMIT = 120.0
"""The time limit of LibreOffice for one document, in seconds."""

_HEAD = 65_536  # bytes
_RTF = b"{\\rtf"
_LEADING = b"\xef\xbb\xbf \t\r\n"
_PROGRAMS = ("soffice", "libreoffice")
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
    return docx.read(convert(data))


def convert(data: bytes) -> bytes:
    """Return the file as DOCX.

    Each call uses its own folder and its own LibreOffice profile, so calls may run in parallel.

    Raises:
        DocumentError: LibreOffice is not installed, fails, or exceeds `TIME_LIMIT`.
    """
    program = next(filter(None, map(shutil.which, _PROGRAMS)), None)
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
