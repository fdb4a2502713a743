"""The same report in each format gives the same record."""

import base64
from collections.abc import Callable, Sequence

import pytest

from gongkai.inference.pipeline import Tagger
from gongkai.inference.readers import read_bytes, single_document
from gongkai.rules.tagger import RuleTagger
from tests.inference.readers.documents import REPORT, SampleBlock, as_docx, as_html, as_pdf
from tests.inference.readers.ofd_files import as_ofd
from tests.inference.readers.rtf_files import as_rtf
from tests.inference.readers.workbooks import as_xlsx


def _as_text(parts: Sequence[SampleBlock]) -> bytes:
    lines: list[str] = []
    for part in parts:
        lines += [part] if isinstance(part, str) else ["\t".join(row) for row in part.repeated()]
    return "\n".join(lines).encode()


def _as_mhtml(parts: Sequence[SampleBlock]) -> bytes:
    head = b"MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n"
    return head + b"Content-Transfer-Encoding: base64\r\n\r\n" + base64.b64encode(as_html(parts))


_MAKERS: dict[str, Callable[[Sequence[SampleBlock]], bytes]] = {
    "txt": _as_text,
    "docx": as_docx,
    "pdf": as_pdf,
    "ofd": as_ofd,
    "rtf": as_rtf,
    "xlsx": as_xlsx,
    "mht": _as_mhtml,
}


@pytest.mark.parametrize("extension", _MAKERS)
def test_the_record_does_not_depend_on_the_format(
    extension: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")  # without LibreOffice
    tagger = Tagger(RuleTagger())
    expected = tagger.tag(single_document(read_bytes(as_html(REPORT), "a.html")))
    data = _MAKERS[extension](REPORT)
    report = tagger.tag(single_document(read_bytes(data, f"a.{extension}")))
    assert len(report.record) > 5
    assert {key: found.value for key, found in report.record.items()} == {
        key: found.value for key, found in expected.record.items()
    }
    assert [check.status for check in report.checks] == [check.status for check in expected.checks]
