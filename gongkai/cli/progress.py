"""What a running batch shows: a bar with its speed, JSON lines for a program, or nothing."""

import json
import sys
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from rich.console import Console

from gongkai.cli.messages import Language, say

if TYPE_CHECKING:
    from gongkai.inference.batch.batch import Batch, BatchCounts, Event


def follow(events: "Iterable[Event]", batch: "Batch", language: Language) -> "Iterator[Event]":
    """Yield the events of a batch with a bar on the standard error, if that is a terminal."""
    if not sys.stderr.isatty() or len(batch.documents) < 2:
        yield from events
        return
    from rich.progress import (  # noqa: PLC0415
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn(say(language, "tagging")),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[speed]}"),
        TimeRemainingColumn(elapsed_when_finished=True),
    )
    total, earlier = len(batch.documents), len(batch.documents) - len(batch.todo)
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total, completed=earlier, speed="")
        speed = Speed(batch.counts)
        for event in events:
            text = say(language, "speed", **speed.now(), failures=speed.counts.failures)
            bar.update(task, completed=earlier + batch.counts.documents, speed=text)
            yield event


def log(events: "Iterable[Event]", batch: "Batch", workers: int) -> "Iterator[Event]":
    """Yield the events of a batch, with a JSON object a line on the standard error.

    The events are `started`, `shard` for each that is done, and `finished`.
    """
    from gongkai.inference.batch.batch import ShardDone  # noqa: PLC0415

    speed = Speed(batch.counts)
    total = len(batch.documents)
    todo = len(batch.todo)
    write_log("started", documents=total, todo=todo, shards=batch.shards, workers=workers)
    for event in events:
        if isinstance(event, ShardDone):
            shard = event.shard
            write_log(
                "shard",
                number=event.number,
                file=str(event.file),
                reports=shard.reports,
                characters=shard.characters,
                failures=sum(len(place.failures) for place in shard.failed),
                documents_done=total - todo + batch.counts.documents,
                **speed.now(),
            )
        yield event
    failures = sum(1 for _ in batch.manifest.failures())
    write_log("finished", reports=batch.manifest.reports, failures=failures, **speed.now())


def write_log(event: str, **fields: Any) -> None:
    """Write an event as a line of JSON on the standard error."""
    moment = datetime.now(UTC).isoformat(timespec="seconds")
    line = json.dumps({"event": event, "time": moment, **fields}, ensure_ascii=False)
    sys.stderr.write(line + "\n")
    sys.stderr.flush()


class Speed:
    """How fast a batch goes since now."""

    def __init__(self, counts: "BatchCounts") -> None:
        self.counts = counts
        self._start = time.monotonic()

    def now(self) -> dict[str, float]:
        """Return documents and characters a second, and the seconds so far."""
        seconds = max(time.monotonic() - self._start, 1e-3)
        return {
            "seconds": round(seconds, 1),
            "documents_per_second": round(self.counts.documents / seconds, 1),
            "characters_per_second": round(self.counts.characters / seconds),
        }
