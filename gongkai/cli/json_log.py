"""The log of a batch as JSON, one object per line on standard error, for other programs."""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from gongkai.cli.progress import Throughput

if TYPE_CHECKING:
    from gongkai.inference.batch.batch import Batch, Event
    from gongkai.inference.ray.actors import PartResult
    from gongkai.inference.ray.engine import RayBatch
    from gongkai.inference.readers.contents import OtherKind


def write_event(event: str, **fields: Any) -> None:
    """Write an event as a line of JSON on standard error, with the time in UTC."""
    time = datetime.now(UTC).isoformat(timespec="seconds")
    line = json.dumps({"event": event, "time": time, **fields}, ensure_ascii=False)
    sys.stderr.write(line + "\n")
    sys.stderr.flush()


def log_batch(
    events: "Iterable[Event]", batch: "Batch", workers: int, passed_over: "Mapping[str, OtherKind]"
) -> "Iterator[Event]":
    """Yield the events of a batch on this machine, and log them.

    The logged events are `started`, `shard` for each finished shard, and `finished`.
    """
    from gongkai.inference.batch.batch import ShardDone  # noqa: PLC0415

    throughput = Throughput(batch.counts)
    total = len(batch.documents)
    todo = len(batch.todo)
    write_event(
        "started",
        documents=total,
        todo=todo,
        shards=batch.shards,
        workers=workers,
        passed_over=Counter(passed_over.values()),
    )
    for event in events:
        if isinstance(event, ShardDone):
            shard = event.shard
            write_event(
                "shard",
                number=event.number,
                file=str(event.file),
                reports=shard.reports,
                characters=shard.characters,
                failures=sum(len(slot.failures) for slot in shard.failed),
                non_reports=shard.non_reports,
                documents_done=total - todo + batch.counts.documents,
                **throughput.figures(),
            )
        yield event
    failures = sum(1 for _ in batch.manifest.failures())
    reports = batch.manifest.reports
    write_event(
        "finished",
        reports=reports,
        failures=failures,
        non_reports=batch.manifest.non_reports(),
        **throughput.figures(),
    )


def log_ray_batch(
    parts: "Iterable[PartResult]", batch: "RayBatch", passed_over: "Mapping[str, OtherKind]"
) -> "Iterator[PartResult]":
    """Yield the finished parts of a batch on Ray, and log them.

    The logged events are `started`, `part` for each finished part, and `finished`.
    """
    throughput = Throughput(batch.counts)
    counts = Counter(passed_over.values())
    write_event("started", parts=len(batch.parts), workers=batch.actors, passed_over=counts)
    for part in parts:
        write_event(
            "part",
            number=part.number,
            reports=len(part.ids),
            characters=part.characters,
            failures=len(part.failures),
            documents_done=batch.counts.documents,
            **throughput.figures(),
        )
        yield part
    failures = len(batch.failures)
    write_event("finished", reports=batch.counts.reports, failures=failures, **throughput.figures())
