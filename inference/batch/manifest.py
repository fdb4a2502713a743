"""The manifest: what batch a directory holds, and how far it has come."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, ValidationError

from gongkai.document.errors import GongkaiError
from gongkai.inference.batch.files import replacing
from gongkai.inference.batch.outcomes import Failure

MANIFEST = "manifest.json"
FAILURES = "failures.jsonl"


class DocumentSlot(BaseModel):
    """Where in a shard a document stands that failed, wholly or (a JSON array) in part.

    Attributes:
        document: its position in the list of the batch, from 0.
        line: how many reports of the shard come before those of the document.
        reports: how many it gave in spite of its failures.
        failures: why it failed.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    document: int
    line: int = 0
    reports: int = 0
    failures: tuple[Failure, ...] = ()


class Shard(BaseModel):
    """A finished shard: what is in its file, and what is not."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    reports: int
    characters: int
    bytes: int
    failed: tuple[DocumentSlot, ...] = ()


class BatchCall(BaseModel):
    """What a batch was asked to do; a resumed one has to be asked the same.

    Attributes:
        gongkai: the version of the program.
        tagger: the version of the tagger.
        formats: of the output.
        documents: how many there are.
        inputs: a digest of the list of the documents.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    gongkai: str
    tagger: str
    formats: tuple[str, ...]
    documents: int
    inputs: str

    @classmethod
    def now(cls, tagger: str, formats: tuple[str, ...], documents: int, inputs: str) -> Self:
        """Return the call with the version of the program that runs."""
        return cls(
            gongkai=version("gongkai"),
            tagger=tagger,
            formats=formats,
            documents=documents,
            inputs=inputs,
        )


class BatchManifest(BaseModel):
    """The state of a batch. `shards` holds the finished ones by their numbers, from 1."""

    model_config = ConfigDict(extra="forbid")

    version: Literal[1] = 1
    call: BatchCall
    shard: int
    finished: bool = False
    shards: dict[int, Shard] = {}

    @classmethod
    def load(cls, directory: Path) -> Self | None:
        """Return the manifest of a directory; None if there is none.

        Raises:
            GongkaiError: it cannot be read.
        """
        path = directory / MANIFEST
        try:
            return cls.model_validate_json(path.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, ValidationError) as error:
            raise GongkaiError(
                f"{path}: not a manifest that this version can read; "
                "delete it to begin anew, or name another directory with -o"
            ) from error

    def save(self, directory: Path) -> None:
        """Write `failures.jsonl`, if there are any, and then the manifest, which counts."""
        failures = [json.dumps(asdict(f), ensure_ascii=False) + "\n" for f in self.failures()]
        if failures:
            with replacing(directory / FAILURES) as stream:
                stream.writelines(line.encode() for line in failures)
        else:
            (directory / FAILURES).unlink(missing_ok=True)
        with replacing(directory / MANIFEST) as stream:
            stream.write(self.model_dump_json(indent=1).encode() + b"\n")

    def failures(self) -> Iterator[Failure]:
        """Yield the failures of the finished shards, in order of the documents."""
        for _, shard in sorted(self.shards.items()):
            for place in shard.failed:
                yield from place.failures

    @property
    def reports(self) -> int:
        """How many reports the finished shards hold."""
        return sum(shard.reports for shard in self.shards.values())

    def differences(self, call: BatchCall) -> list[str]:
        """Return what another call asks for that this batch was not asked."""
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
