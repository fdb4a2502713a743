"""The manifest of an output directory: the request of its batch, and its progress."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, ValidationError

from gongkai.document.atomic_write import atomic_write
from gongkai.document.errors import GongkaiError
from gongkai.inference.batch.outcomes import Failure

MANIFEST = "manifest.json"
FAILURES = "failures.jsonl"


class DocumentSlot(BaseModel):
    """The position of a document in a shard, if the document failed at least in part.

    A JSON array of reports can fail in part.

    Attributes:
        document: index in the list of the batch.
        line: the number of reports in the shard before those of the document.
        reports: the number of its reports that were tagged.
        failures: of the document.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    document: int
    line: int = 0
    reports: int = 0
    failures: tuple[Failure, ...] = ()


class Shard(BaseModel):
    """A finished shard: the content of its file, and the documents that failed.

    Attributes:
        reports, characters, bytes: of the file.
        failed: the documents with failures, in order.
        non_reports: the number of the documents that were left out, by their kinds.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    reports: int
    characters: int
    bytes: int
    failed: tuple[DocumentSlot, ...] = ()
    non_reports: dict[str, int] = {}


class BatchCall(BaseModel):
    """The request of a batch; a resumed batch must have the same request.

    Attributes:
        gongkai: the version of the program.
        tagger: the identity of the tagger, `rules` or `model` with its version.
        formats: of the output.
        documents: the number of documents.
        inputs: a digest of the list of the documents.
        only_reports: whether documents that are no annual report are left out.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    gongkai: str
    tagger: str
    formats: tuple[str, ...]
    documents: int
    inputs: str
    only_reports: bool = False

    @classmethod
    def now(
        cls,
        tagger: str,
        formats: tuple[str, ...],
        documents: int,
        inputs: str,
        *,
        only_reports: bool = False,
    ) -> Self:
        """Return the call with the version of the running program."""
        return cls(
            gongkai=version("gongkai"),
            tagger=tagger,
            formats=formats,
            documents=documents,
            inputs=inputs,
            only_reports=only_reports,
        )


class BatchManifest(BaseModel):
    """The state of a batch.

    Attributes:
        version: of this format.
        call: the request.
        shard: documents per shard.
        finished: whether all formats of all shards are written.
        shards: the finished shards by their numbers, from 1.
    """

    model_config = ConfigDict(extra="forbid")

    version: Literal[1] = 1
    call: BatchCall
    shard: int
    finished: bool = False
    shards: dict[int, Shard] = {}

    @classmethod
    def load(cls, directory: Path) -> Self | None:
        """Return the manifest of a directory; None if it has none.

        Raises:
            GongkaiError: the manifest cannot be read.
        """
        path = directory / MANIFEST
        try:
            return cls.model_validate_json(path.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, ValidationError) as error:
            raise GongkaiError(
                f"{path}: not a manifest that this version can read; "
                "delete it to start again, or name another directory with -o"
            ) from error

    def save(self, directory: Path) -> None:
        """Write `failures.jsonl`, if there are failures, and then the manifest.

        The manifest is the reference: what it does not list is not done.
        """
        failures = [json.dumps(asdict(f), ensure_ascii=False) + "\n" for f in self.failures()]
        if failures:
            with atomic_write(directory / FAILURES, "wb", fsync=True) as stream:
                stream.writelines(line.encode() for line in failures)
        else:
            (directory / FAILURES).unlink(missing_ok=True)
        with atomic_write(directory / MANIFEST, "wb", fsync=True) as stream:
            stream.write(self.model_dump_json(indent=1).encode() + b"\n")

    def failures(self) -> Iterator[Failure]:
        """Yield the failures of the finished shards, in order of the documents."""
        for _, shard in sorted(self.shards.items()):
            for slot in shard.failed:
                yield from slot.failures

    @property
    def reports(self) -> int:
        """The number of reports in the finished shards."""
        return sum(shard.reports for shard in self.shards.values())

    def non_reports(self) -> Counter[str]:
        """Return the number of documents of each kind of non-reports in the finished shards."""
        counts: Counter[str] = Counter()
        for shard in self.shards.values():
            counts.update(shard.non_reports)
        return counts

    def differences(self, call: BatchCall) -> list[str]:
        """Return the differences between the call of this batch and another one."""
        old, new = self.call.model_dump(), call.model_dump()
        return [
            "other documents"
            if key == "inputs"
            else f"{key}: {_show(old[key])} then, {_show(new[key])} now"
            for key in old
            if old[key] != new[key]
        ]


def _show(value: object) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)
