"""Data augmentation: altered copies of annotated documents with exact labels.

`configs/augmentation.yaml` contains the kinds of alterations, their rates, and their words.
"""

import random
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from gongkai import configs
from gongkai.annotations.augmentation import noise
from gongkai.annotations.augmentation.chapters import shuffle_chapters
from gongkai.annotations.augmentation.substitution import (
    collect_item_names,
    replace_item_names,
    replace_numbers,
    replace_place_names,
)
from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.errors import GongkaiError

Augmenter = Callable[[AnnotatedDocument, random.Random, float], AnnotatedDocument]
"""Returns an altered document, given the document, a random generator, and a rate."""

_COLUMNS = "columns"  # needs the item names of all documents
_KINDS: dict[str, Augmenter] = {
    "shuffled_sections": shuffle_chapters,
    "places": replace_place_names,
    "renumbered": replace_numbers,
    "lost_punctuation": noise.remove_punctuation,
    "halfwidth_punctuation": noise.convert_punctuation,
    "fullwidth_digits": noise.convert_digits,
    "spaced_numbers": noise.space_numbers,
    "spaced_words": noise.space_words,
    "broken_lines": noise.break_lines,
    "boilerplate": noise.add_boilerplate,
}


@dataclass(frozen=True, slots=True)
class KindRates:
    """The rates of one kind of alteration.

    Attributes:
        share: the share of the documents that it alters, 0 to 1.
        rate: the share of the possible positions that it alters in such a document, 0 to 1.
    """

    share: float
    rate: float


@dataclass(frozen=True, slots=True)
class Augmentation:
    """The settings of the augmentation.

    Attributes:
        seed: the seed of all random choices.
        copies: the number of altered copies of each document.
        kinds: the rates of each kind of alteration, in the order in which they are applied.

    Raises:
        GongkaiError: a kind is unknown, or a share or rate is not from 0 to 1.
    """

    seed: int
    copies: int
    kinds: Mapping[str, KindRates]

    def __post_init__(self) -> None:
        _check_names(self.kinds, [*_KINDS, _COLUMNS])
        for name, rates in self.kinds.items():
            if not (0 <= rates.share <= 1 and 0 <= rates.rate <= 1):
                raise GongkaiError(f"augmentation '{name}': give share and rate from 0 to 1")

    def only(self, *names: str) -> "Augmentation":
        """Return these settings with only the named kinds.

        Raises:
            GongkaiError: there is no kind with such a name.
        """
        _check_names(names, self.kinds)
        return replace(self, kinds={name: self.kinds[name] for name in self.kinds if name in names})

    def without(self, *names: str) -> "Augmentation":
        """Return these settings without the named kinds.

        Raises:
            GongkaiError: there is no kind with such a name.
        """
        _check_names(names, self.kinds)
        return self.only(*(name for name in self.kinds if name not in names))


def load_augmentation() -> Augmentation:
    """Return the settings of `configs/augmentation.yaml`."""
    config = configs.load("augmentation.yaml")
    kinds = {name: KindRates(**rates) for name, rates in config["kinds"].items()}
    return Augmentation(config["seed"], config["copies"], kinds)


def augment_documents(
    documents: Sequence[AnnotatedDocument], settings: Augmentation
) -> Iterator[AnnotatedDocument]:
    """Yield every document, followed by its altered copies.

    The id of a copy is that of its document with the number of the copy (``id~1``). The random
    choices depend on seed, id, copy and kind alone. They do not change when another kind is
    switched off, or when the documents are in another order.
    """
    kinds = _KINDS | {_COLUMNS: partial(replace_item_names, names=collect_item_names(documents))}
    for document in documents:
        yield document
        for copy in range(1, settings.copies + 1):
            altered = document
            for name, rates in settings.kinds.items():
                rng = random.Random(f"{settings.seed}:{document.id}:{copy}:{name}")
                if rng.random() < rates.share:
                    altered = kinds[name](altered, rng, rates.rate)
            yield replace(altered, id=f"{document.id}~{copy}")


def _check_names(names: Iterable[str], known: Collection[str]) -> None:
    for name in names:
        if name not in known:
            raise GongkaiError(
                f"unknown kind of augmentation '{name}'; choose from {', '.join(known)}"
            )
