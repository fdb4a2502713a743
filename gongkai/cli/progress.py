"""The progress bar of all commands, and the throughput that it shows."""

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from rich.console import Console

from gongkai.cli.messages import gettext as _

if TYPE_CHECKING:
    from gongkai.inference.batch.batch import Batch, BatchCounts, Event

T = TypeVar("T")


def track(
    items: Iterable[T],
    title: str,
    *,
    total: int | None = None,
    completed: Callable[[], int] | None = None,
    detail: Callable[[], str] = str,
) -> Iterator[T]:
    """Yield items, with a progress bar on standard error if that is a terminal.

    Args:
        items: the items to yield.
        title: text on the left of the bar.
        total: the position at the end; None if it is not known. There is no bar below 2.
        completed: returns the position; None counts the items.
        detail: returns a text on the right of the bar.
    """
    if not sys.stderr.isatty() or (total is not None and total < 2):
        yield from items
        return
    from rich.progress import (  # noqa: PLC0415
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[detail]}"),
        TimeRemainingColumn(elapsed_when_finished=True),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        start = completed() if completed else 0
        task = progress.add_task(title, total=total, completed=start, detail="")
        for number, item in enumerate(items, start=1):
            position = completed() if completed else number
            progress.update(task, completed=position, detail=detail())
            yield item


@contextmanager
def track_pages() -> Iterator[None]:
    """Show a bar of the recognised pages on standard error, if that is a terminal."""
    from gongkai.inference.ocr.listeners import page_listener  # noqa: PLC0415

    if not sys.stderr.isatty():
        yield
        return
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(_("Recognising pages"), total=None, visible=False)
        token = page_listener.set(
            lambda done, total: progress.update(
                task, completed=done, total=total, visible=(total or 2) > 1
            )
        )
        try:
            yield
        finally:
            page_listener.reset(token)


def track_batch(events: "Iterable[Event]", batch: "Batch") -> "Iterator[Event]":
    """Yield the events of a batch, with a bar that counts documents and shows the throughput."""
    total, earlier = len(batch.documents), len(batch.documents) - len(batch.todo)
    return track(
        events,
        _("Tagging"),
        total=total,
        completed=lambda: earlier + batch.counts.documents,
        detail=Throughput(batch.counts).text,
    )


class Throughput:
    """The speed of a batch since this object was made.

    Args:
        counts: of the batch, which updates them.
    """

    def __init__(self, counts: "BatchCounts") -> None:
        self._counts = counts
        self._start = time.monotonic()

    def figures(self) -> dict[str, float]:
        """Return the seconds so far, and documents and characters per second."""
        seconds = max(time.monotonic() - self._start, 1e-3)
        return {
            "seconds": round(seconds, 1),
            "documents_per_second": round(self._counts.documents / seconds, 1),
            "characters_per_second": round(self._counts.characters / seconds),
        }

    def text(self) -> str:
        """Return the speed and the number of failures as text, in the selected language."""
        return _(
            "{documents_per_second} documents/s, {characters_per_second} characters/s, "
            "{failures} failed"
        ).format(**self.figures(), failures=self._counts.failures)
