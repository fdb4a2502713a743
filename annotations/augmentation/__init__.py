"""Augmentation: altered copies of annotated documents, every label exact in them.

What is altered, how often and with which words is in `configs/augmentation.yaml`.
"""

import random
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from gongkai import configs
from gongkai.annotations.augmentation import noise
from gongkai.annotations.augmentation.chapters import shuffled_sections
from gongkai.annotations.augmentation.substitution import column_names, columns, places, renumbered
from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.errors import GongkaiError

Alter = Callable[[AnnotatedDocument, random.Random, float], AnnotatedDocument]
"""What a kind does: a document, a source of chance and a rate in, the altered document out."""

_COLUMNS = "columns"  # draws from the names of all documents
_KINDS: dict[str, Alter] = {
    "shuffled_sections": shuffled_sections,
    "places": places,
    "renumbered": renumbered,
    "lost_punctuation": noise.lost_punctuation,
    "halfwidth_punctuation": noise.halfwidth_punctuation,
    "fullwidth_digits": noise.fullwidth_digits,
    "spaced_numbers": noise.spaced_numbers,
    "spaced_words": noise.spaced_words,
    "broken_lines": noise.broken_lines,
    "debris": noise.debris,
}


@dataclass(frozen=True, slots=True)
class Dose:
    """How much of one kind: the share of documents it alters, the rate of places in each."""

    share: float
    rate: float


@dataclass(frozen=True, slots=True)
class Augmentation:
    """Settings: the seed, altered copies per document, and the dose of every kind, in order.

    Raises:
        GongkaiError: a kind is unknown, or a share or rate is not from 0 to 1.
    """

    seed: int
    copies: int
    kinds: Mapping[str, Dose]

    def __post_init__(self) -> None:
        _check_names(self.kinds, [*_KINDS, _COLUMNS])
        for name, dose in self.kinds.items():
            if not (0 <= dose.share <= 1 and 0 <= dose.rate <= 1):
                raise GongkaiError(f"augmentation '{name}': give share and rate from 0 to 1")

    def only(self, *names: str) -> "Augmentation":
        """Return the same settings with all other kinds switched off.

        Raises:
            GongkaiError: there is no kind of such a name.
        """
        _check_names(names, self.kinds)
        return replace(self, kinds={name: self.kinds[name] for name in self.kinds if name in names})

    def without(self, *names: str) -> "Augmentation":
        """Return the same settings with these kinds switched off.

        Raises:
            GongkaiError: there is no kind of such a name.
        """
        _check_names(names, self.kinds)
        return self.only(*(name for name in self.kinds if name not in names))


def load_augmentation() -> Augmentation:
    """Return the settings of `configs/augmentation.yaml`."""
    config = configs.load("augmentation.yaml")
    kinds = {name: Dose(**dose) for name, dose in config["kinds"].items()}
    return Augmentation(config["seed"], config["copies"], kinds)


def augmented(
    documents: Sequence[AnnotatedDocument], settings: Augmentation
) -> Iterator[AnnotatedDocument]:
    """Yield every document, followed by its altered copies.

    A copy has the id of its document with the number of the copy behind it (``id~1``). Chance
    depends on seed, id, copy and kind alone: switching one kind off leaves the others' draws as
    they were, and so does another order of the documents.
    """
    kinds = _KINDS | {_COLUMNS: partial(columns, names=column_names(documents))}
    for document in documents:
        yield document
        for copy in range(1, settings.copies + 1):
            altered = document
            for name, dose in settings.kinds.items():
                draw = random.Random(f"{settings.seed}:{document.id}:{copy}:{name}")
                if draw.random() < dose.share:
                    altered = kinds[name](altered, draw, dose.rate)
            yield replace(altered, id=f"{document.id}~{copy}")


def _check_names(names: Iterable[str], known: Collection[str]) -> None:
    for name in names:
        if name not in known:
            raise GongkaiError(
                f"unknown kind of augmentation '{name}'; choose from {', '.join(known)}"
            )
