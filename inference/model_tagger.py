"""The tagger of the pipeline that asks the model."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from gongkai.document.numerals import numerals
from gongkai.document.report import Number
from gongkai.document.segments import Segment
from gongkai.document.tagging import Mention, SectionTag, Tagging
from gongkai.models.checkpoint import DEFAULT, check
from gongkai.models.crf.model import CRFModel
from gongkai.models.decoding import Decoded, FoundQuantity
from gongkai.models.reader import NetworkReader
from gongkai.models.runtimes import load_runtime
from gongkai.models.temperatures import Temperatures
from gongkai.models.tokenizer import Tokenizer
from gongkai.models.transitions import Transitions

TABLE = "table"


def load_model_tagger(
    folder: Path = DEFAULT, threads: int | None = None, *, chains: bool = True
) -> "ModelTagger":
    """Return the tagger of a model folder, on the runtime that suits this processor.

    Args:
        folder: of the model.
        threads: how many the arithmetic of the network takes; None: all.
        chains: ask the chains of the folder, too, if it has some; else the network alone.

    Raises:
        GongkaiError: the folder holds no model, or one that was altered.
    """
    check(folder)
    tokenizer = Tokenizer.load(folder)
    runtime = load_runtime(folder, tokenizer.pad_id, threads)
    transitions, calibration = Transitions.load(folder), Temperatures.load(folder)
    second = CRFModel.load(folder) if chains else None
    return ModelTagger(NetworkReader(tokenizer, runtime, transitions, calibration, second))


class ModelTagger:
    """An `EarlyTagger` that reads with a network and its chains."""

    origin: Literal["model"] = "model"

    def __init__(self, reader: NetworkReader) -> None:
        self._reader = reader

    def __call__(
        self, text: str, segments: Sequence[Segment], tables: Sequence[tuple[int, int]]
    ) -> Tagging:
        """Tag the segments of `text`; those inside the ranges `tables` are table rows."""
        return self.begin(text, segments, tables)()

    def begin(
        self, text: str, segments: Sequence[Segment], tables: Sequence[tuple[int, int]]
    ) -> Callable[[], Tagging]:
        """Begin to tag; what is returned waits for the tagging."""
        reading = self._reader.begin((text, segments, tables))
        return lambda: self._tagging(text, segments, reading())

    def _tagging(self, text: str, segments: Sequence[Segment], reading: Decoded) -> Tagging:
        names = self._reader.labels.sections
        sections = tuple(
            SectionTag(TABLE, 1.0)
            if found is None
            else SectionTag(names[found], float(chances[found]))
            for found, chances in zip(reading.sections, reading.chances, strict=True)
        )
        mentions = (_mention(text, segments, found) for found in reading.quantities)
        return Tagging(sections, tuple(m for m in mentions if m is not None))


def _mention(text: str, segments: Sequence[Segment], found: FoundQuantity) -> Mention | None:
    """Return the quantity as a mention; None where it shares a number and there is none."""
    value = _shared(text, segments, found) if found.kind == "shared" else None
    if found.kind == "shared" and value is None:
        return None
    return Mention(
        start=found.start,
        end=found.end,
        label=found.label,
        kind=found.kind,
        value=value,
        item=found.item,
        score=found.score,
    )


def _shared(text: str, segments: Sequence[Segment], noun: FoundQuantity) -> Number | None:
    """Return the value of the nearest number behind a noun in its sentence."""
    end = next(segment.end for segment in segments if segment.start <= noun.start < segment.end)
    behind = numerals(text[noun.end : end])
    return behind[0].value if behind else None
