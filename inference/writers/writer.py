"""The base class of the writers of all output formats."""

import re
from abc import ABC, abstractmethod
from pathlib import Path
from types import TracebackType
from typing import Self

from pydantic_core import PydanticSerializationError

from gongkai.document.atomic_write import AtomicFileSet
from gongkai.document.errors import GongkaiError
from gongkai.document.report import TaggedReport

_SURROGATES = re.compile("[\ud800-\udfff]")


class Writer(ABC):
    """Writes reports one at a time; its files appear complete at `close`, or not at all.

    As a context manager it closes when the block ends and aborts when the block raises. A report
    that `write` rejects is not in the output, so a caller may record the failure and continue.

    Args:
        directory: the output directory; created if it does not exist.

    Raises:
        GongkaiError: the directory cannot be created or written.
    """

    def __init__(self, directory: Path) -> None:
        self._output = AtomicFileSet(directory)
        self._open = True

    def write(self, report: TaggedReport) -> None:
        """Add one report.

        Raises:
            DocumentError: the format cannot represent the report.
            GongkaiError: the writer is closed.
        """
        if not self._open:
            raise GongkaiError(
                f"report {report.doc_id!r} comes after the writer was closed: open a new writer"
            )
        self._add(make_encodable(report))

    def close(self) -> None:
        """Finish the files and publish them. A second call does nothing.

        Raises:
            GongkaiError: a target cannot be replaced.
        """
        if not self._open:
            return
        self._open = False
        try:
            self._finish()
        except BaseException:
            self._output.discard()
            raise
        self._publish()

    def abort(self) -> None:
        """Discard everything written so far; existing files in the directory stay as they were."""
        if self._open:
            self._open = False
            self._close_files()
            self._output.discard()

    def _publish(self) -> None:
        """Publish the finished files."""
        self._output.publish()

    @abstractmethod
    def _add(self, report: TaggedReport) -> None:
        """Write one report to the temporary files."""

    @abstractmethod
    def _finish(self) -> None:
        """Complete the temporary files and close them."""

    @abstractmethod
    def _close_files(self) -> None:
        """Close the temporary files, which are then discarded."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.abort()


def make_encodable(report: TaggedReport) -> TaggedReport:
    """Return `report` with each lone surrogate, which UTF-8 cannot encode, replaced by U+FFFD.

    Each character is replaced by one character, so the offsets stay valid.
    """
    try:
        report.model_dump_json()
    except PydanticSerializationError:
        return TaggedReport.model_validate(_without_surrogates(report.model_dump()))
    return report


def replace_surrogates(text: str) -> str:
    """Return `text` with each lone surrogate replaced by U+FFFD."""
    return _SURROGATES.sub("\ufffd", text)


def _without_surrogates(value: object) -> object:
    match value:
        case str():
            return replace_surrogates(value)
        case list():
            return [_without_surrogates(part) for part in value]
        case dict():
            return {
                _without_surrogates(key): _without_surrogates(part) for key, part in value.items()
            }
    return value
