"""Recognition of lines of text: a CTC network over crops, with the scores of its characters.

The network is the one that the distribution `rapidocr` contains. It is run here and not through
`rapidocr`, because the scores of single characters, the second choice for a digit, and a choice
among the characters of a figure alone need the probabilities.
"""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from gongkai.document.extras import import_extra, require_extra
from gongkai.inference.ocr.figures import FIGURE_GROUPS
from gongkai.inference.ocr.settings import MODULES

Grey = npt.NDArray[np.uint8]
"""A picture in grey, of shape (height, width)."""

EXTRA = "ocr"

_HEIGHT = 48  # pixels: what the network takes
_STEP = 8  # pixels of the crop for each step of the output
_NARROWEST, _WIDEST = 64, 2400
_BATCH = 8
_ROUND = 32  # crops of similar widths share a batch
_MODEL = "models/PP-OCRv6_rec_small.onnx"
_RARE = 0.15
_SEEN = 0.03  # the least probability of a second choice that is named


class Character(NamedTuple):
    """A recognised character.

    Attributes:
        text: the character.
        score: its probability, 0 to 1.
        other: the second most probable one; empty if nothing else is probable.
        start, end: the horizontal range in the crop, in pixels.
    """

    text: str
    score: float
    other: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class RecognisedLine:
    """The characters of a crop, read as text, and read as a figure.

    Attributes:
        characters: of all characters of the network.
        figure: of the characters of figures alone, with look-alikes in one: `O` and 〇 are `0`.
        fit: the probability that all of the crop is of these characters.
    """

    characters: tuple[Character, ...]
    figure: tuple[Character, ...]
    fit: float

    @property
    def text(self) -> str:
        """The text."""
        return "".join(character.text for character in self.characters)

    @property
    def score(self) -> float:
        """The mean score of the characters; 0 without any."""
        scores = [character.score for character in self.characters]
        return sum(scores) / len(scores) if scores else 0.0


class Recogniser:
    """The network that reads crops with one line of dark text each.

    An object may be used by several threads.

    Args:
        threads: the threads of one call.

    Raises:
        GongkaiError: the packages of the extra `ocr` are not installed.
    """

    def __init__(self, threads: int = 1) -> None:
        require_extra(MODULES, EXTRA)
        runtime = import_extra("onnxruntime", EXTRA)
        options = runtime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session: Any = runtime.InferenceSession(
            str(model_path(_MODEL)), options, providers=["CPUExecutionProvider"]
        )
        names = self._session.get_modelmeta().custom_metadata_map["character"].split("\n")
        names = [name.removesuffix("\r") for name in names]
        self._characters = ["", *names, " "]
        self._prior = np.array([_prior(name) for name in self._characters], np.float32)
        self._input: str = self._session.get_inputs()[0].name
        known = {name: index for index, name in enumerate(self._characters)}
        groups = [
            (name, [known[look] for look in looks if look in known])
            for name, looks in FIGURE_GROUPS.items()
        ]
        # A space between digits is that of full-width digits: it is no character of a figure.
        self._groups = [("", [0, known[" "]]), *groups]

    def recognise(self, crops: Sequence[Grey]) -> list[RecognisedLine]:
        """Return the text of each crop, in order; a crop without area has none."""
        inputs = [_to_input(crop) for crop in crops]
        order = sorted(range(len(crops)), key=lambda index: inputs[index].shape[2])
        lines: list[RecognisedLine] = [RecognisedLine((), (), 0.0)] * len(crops)
        for batch in _batches(order, inputs):
            width = max(inputs[index].shape[2] for index in batch)
            stacked = np.ones((len(batch), 3, _HEIGHT, width), np.float32)
            for row, index in enumerate(batch):
                stacked[row, :, :, : inputs[index].shape[2]] = inputs[index]
            output = self._session.run(None, {self._input: stacked})[0]
            for row, index in enumerate(batch):
                scale = crops[index].shape[0] / _HEIGHT
                lines[index] = self._decode(output[row], scale * _STEP)
        return lines

    def _decode(self, probabilities: npt.NDArray[np.float32], step: float) -> RecognisedLine:
        """Return the line for the probabilities, of shape (steps, characters)."""
        grouped = np.stack(
            [probabilities[:, members].sum(axis=1) for _, members in self._groups], axis=1
        )
        mass = grouped.sum(axis=1)
        fit = float(mass.min()) if len(mass) else 0.0
        grouped = grouped / np.maximum(mass, 1e-6)[:, None]
        names = [name for name, _ in self._groups]
        weighted = probabilities * self._prior
        return RecognisedLine(
            tuple(_characters(weighted, self._characters, step)),
            tuple(_characters(grouped, names, step)),
            fit,
        )


def _prior(character: str) -> float:
    """Return the weight of a character: reports use the simplified characters of GB 2312."""
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return _RARE
    return 1.0


def _characters(
    probabilities: npt.NDArray[np.float32], names: Sequence[str], step: float
) -> list[Character]:
    """Return the best path of CTC: runs of one class are one character, class 0 is none."""
    best = probabilities.argmax(axis=1)
    found: list[Character] = []
    start = 0
    for end in range(1, len(best) + 1):
        if end < len(best) and best[end] == best[start]:
            continue
        if best[start] != 0:
            run = probabilities[start:end]
            peak = int(run[:, best[start]].argmax())
            row = run[peak].copy()
            score = float(row[best[start]])
            row[best[start]] = -1.0
            second = int(row.argmax())
            other = names[second] if row[second] >= _SEEN else ""
            found.append(
                Character(names[best[start]], min(score, 1.0), other, start * step, end * step)
            )
        start = end
    return found


def _to_input(crop: Grey) -> npt.NDArray[np.float32]:
    """Return a crop as the network takes it: of shape (3, 48, width), in -1 to 1."""
    import cv2  # noqa: PLC0415

    height, width = crop.shape
    if not height or not width:
        return np.ones((3, _HEIGHT, _NARROWEST), np.float32)
    scaled = min(max(1, round(width * _HEIGHT / height)), _WIDEST)
    method = cv2.INTER_AREA if height > _HEIGHT else cv2.INTER_CUBIC
    resized = cv2.resize(crop, (scaled, _HEIGHT), interpolation=method)
    padded = np.full((_HEIGHT, max(scaled, _NARROWEST)), 255, np.uint8)
    padded[:, :scaled] = resized
    values = padded.astype(np.float32) / 127.5 - 1.0
    return np.broadcast_to(values, (3, *values.shape))


def _batches(order: Sequence[int], inputs: Sequence[npt.NDArray[np.float32]]) -> list[list[int]]:
    batches: list[list[int]] = []
    key: Literal[-1] | int = -1
    for index in order:
        own = inputs[index].shape[2] // _ROUND
        if own != key or len(batches[-1]) == _BATCH:
            batches.append([])
            key = own
        batches[-1].append(index)
    return batches


def model_path(name: str) -> Path:
    """Return the path of a file in the distribution `rapidocr`, which is not imported.

    Raises:
        GongkaiError: the distribution is not installed.
    """
    require_extra(("rapidocr",), EXTRA)
    spec = find_spec("rapidocr")
    assert spec is not None
    assert spec.submodule_search_locations
    return Path(spec.submodule_search_locations[0]) / name


_LOCK = threading.Lock()


def shared_recogniser() -> Recogniser:
    """Return the recogniser of this process.

    Raises:
        GongkaiError: the packages of the extra `ocr` are not installed.
    """
    with _LOCK:
        return _recogniser()


@cache
def _recogniser() -> Recogniser:
    return Recogniser()
