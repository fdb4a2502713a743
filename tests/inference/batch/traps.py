"""A tagger that finds nothing, but ends, hangs or delays the process on certain texts."""

import os
import time
from collections.abc import Sequence
from pathlib import Path

from gongkai.document.doc import Doc
from gongkai.document.tagging import SectionTag, Tagging
from gongkai.document.taxonomy import taxonomy
from gongkai.inference.batch.input_document import InputDocument
from gongkai.inference.pipeline import Tagger
from gongkai.inference.tagger_choice import TaggerChoice

FATAL, ENDLESS, SLOW = "致命", "无尽", "缓慢"


class TrapTagger:
    """A component."""

    name = "traps"

    def __call__(self, doc: Doc) -> None:
        if FATAL in doc.text:
            os._exit(7)
        if ENDLESS in doc.text:
            time.sleep(3600)
        if SLOW in doc.text:
            time.sleep(1)
        label = next(iter(taxonomy().sections))
        doc.tagging = Tagging("rule", tuple(SectionTag(label, 1.0) for _ in doc.segments), ())


def load() -> Tagger:
    """Load the tagger in a worker process."""
    return Tagger(TrapTagger())


class TrapChoice(TaggerChoice):
    """The choice of the tagger for the actors of Ray."""

    def load(self) -> Tagger:
        return load()

    def version(self) -> str:
        return "traps"


class BrokenChoice(TrapChoice):
    """A choice that no actor can load."""

    def load(self) -> Tagger:
        return cannot_load()


def cannot_load() -> Tagger:
    """Fail as a broken model does."""
    raise ValueError("no model in it")


def dies_loading() -> Tagger:
    """End the process as if there were not enough memory."""
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
