"""Writer: what every output format has in common."""

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
    """Takes reports one at a time; its files appear whole at `close`, or not at all.

    As a context manager it closes when the block ends and aborts when the block raises. A report
    that `write` refuses leaves no trace, so a caller may record the failure and go on.

    Args:
        directory: where the files go; made if it is absent.

    Raises:
        GongkaiError: the directory cannot be made or written.
    """

    def __init__(self, directory: Path) -> None:
        self._output = AtomicFileSet(directory)
        self._open = True

    def write(self, report: TaggedReport) -> None:
        """Add one report.

        Raises:
            DocumentError: the format cannot hold the report.
            GongkaiError: the writer is closed.
        """
        if not self._open:
            raise GongkaiError(
                f"report {report.doc_id!r} comes after the writer was closed: open a new writer"
            )
        self._add(encodable(report))

    def close(self) -> None:
        """Finish the files and move them to their places. A second call does nothing.

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
        """Drop everything written so far; what stood in the directory before stays as it was."""
        if self._open:
            self._open = False
            self._release()
            self._output.discard()

    def _publish(self) -> None:
        """Move the finished files to their places."""
        self._output.publish()

    @abstractmethod
    def _add(self, report: TaggedReport) -> None:
        """Write one report to the staged files."""

    @abstractmethod
    def _finish(self) -> None:
        """Complete the staged files and close them."""

    @abstractmethod
    def _release(self) -> None:
        """Close the staged files, which are about to be dropped."""

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


def encodable(report: TaggedReport) -> TaggedReport:
    """Return `report` with every lone surrogate, which no encoding can hold, as U+FFFD.

    One character stands for one, so offsets stay true.
    """
    try:
        report.model_dump_json()
    except PydanticSerializationError:
        return TaggedReport.model_validate(_without_surrogates(report.model_dump()))
    return report


def replace_surrogates(text: str) -> str:
    """Return `text` with every lone surrogate as U+FFFD."""
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
