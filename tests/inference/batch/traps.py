"""A tagger that says nothing of a text, but for those that end or hang the process."""

import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from gongkai.document.segments import Segment
from gongkai.document.tagging import SectionTag, Tagging
from gongkai.document.taxonomy import taxonomy
from gongkai.inference.batch.inputs import InputDocument
from gongkai.inference.pipeline import Tagger
from gongkai.inference.tagger_choice import TaggerChoice

FATAL, ENDLESS = "致命", "无尽"


class TrapTagger:
    """A `SegmentTagger`."""

    origin: Literal["rule"] = "rule"

    def __call__(
        self, text: str, segments: Sequence[Segment], tables: Sequence[tuple[int, int]]
    ) -> Tagging:
        if FATAL in text:
            os._exit(7)
        if ENDLESS in text:
            time.sleep(3600)
        label = next(iter(taxonomy().sections))
        return Tagging(tuple(SectionTag(label, 1.0) for _ in segments), ())


def load() -> Tagger:
    """What a worker process calls."""
    return Tagger(TrapTagger())


class TrapChoice(TaggerChoice):
    """What an actor of Ray is given in place of a model."""

    def load(self) -> Tagger:
        return load()

    def version(self) -> str:
        return "traps"


class BrokenChoice(TrapChoice):
    """One that no actor can load."""

    def load(self) -> Tagger:
        return cannot_load()


def cannot_load() -> Tagger:
    """Fail as a broken model does."""
    raise ValueError("no model in it")


def dies_loading() -> Tagger:
    """End as a process does for which there is no memory."""
    os._exit(9)


def write_documents(
    directory: Path, texts: Sequence[str], suffix: str = ".txt"
) -> list[InputDocument]:
    """Write texts as files; return them as documents."""
    directory.mkdir(exist_ok=True)
    paths = [directory / f"{number:03d}{suffix}" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, "utf-8")
    return [InputDocument(str(path)) for path in paths]
