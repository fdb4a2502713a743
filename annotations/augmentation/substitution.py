"""Substitution of the content of reports: numbers, place names and item names."""

import random
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from gongkai import configs
from gongkai.annotations.augmentation.edits import Edit, apply_edits, is_read_as_annotated
from gongkai.annotations.document import AnnotatedDocument, AnnotatedQuantity
from gongkai.document.spans import Span

_CONFIG = configs.load("augmentation.yaml")
_NAMES: dict[str, list[str]] = _CONFIG["place_names"]
_PLACE = re.compile(rf"(?P<stem>[\u4e00-\u9fff]{{2,5}}?)(?:{'|'.join(_CONFIG['place_ends'])})")

_DIGITS = re.compile("[0-9]+|[０-９]+")
_ASCII, _FULL = "0123456789", "０１２３４５６７８９"
_HAN_DIGITS = "一二三四五六七八九"
_HAN = re.compile(rf"[{_HAN_DIGITS}两十]{{1,3}}")


def replace_numbers(
    document: AnnotatedDocument, rng: random.Random, rate: float
) -> AnnotatedDocument:
    """Return the document with other numbers; equal numbers stay equal, zeros and 100% unchanged.

    A number keeps its form (digits or Chinese numerals, separators, decimals), unit and qualifier;
    its value is read from the new text. Nouns with a stated absence or a shared value are not
    altered.
    """
    others: dict[str, str] = {}
    edits = []
    for quantity in document.quantities:
        if quantity.kind != "number" or not is_read_as_annotated(document.text, quantity):
            continue
        number = document.text[quantity.start : quantity.end]
        if number not in others:
            others[number] = (
                _replace_number(number, quantity, rng) if rng.random() < rate else number
            )
        if others[number] != number:
            edits.append(Edit(quantity.start, quantity.end, others[number]))
    return apply_edits(document, edits, update_values=True)


def _replace_number(number: str, quantity: AnnotatedQuantity, rng: random.Random) -> str:
    rate = quantity.label == "rate"
    if quantity.value == 0 or (rate and quantity.value == 100):
        return number
    if runs := _DIGITS.findall(number):
        length = len(runs[0])
        if len(runs) == 1 and not rate:
            length = max(1, length + rng.choice([-1, 0, 0, 0, 1]))
        other = _DIGITS.sub(lambda run: _digits(run[0], len(run[0]), rng), number)
        return _DIGITS.sub(_digits(runs[0], length, rng), other, count=1)
    return (
        _HAN.sub(lambda _: _small_numeral(rng), number, count=1) if _HAN.match(number) else number
    )


def _digits(run: str, length: int, rng: random.Random) -> str:
    """Return other digits of the same width, not all zero unless `run` is."""
    digits = _FULL if run[0] in _FULL else _ASCII
    if set(run) == {digits[0]}:
        return run
    first = digits[0] if run[0] == digits[0] else rng.choice(digits[1:])
    if first == digits[0]:  # the leading zeros of 0.05 are kept
        return first + _digits(run[1:], length - 1, rng)
    return first + "".join(rng.choice(digits) for _ in range(length - 1))


def _small_numeral(rng: random.Random) -> str:
    """Return a Chinese numeral from 一 to 九十九, small ones more often."""
    tens, ones = divmod(rng.randint(1, rng.choice([9, 19, 99])), 10)
    written = ("" if tens == 1 else _HAN_DIGITS[tens - 1]) + "十" if tens else ""
    return written + (_HAN_DIGITS[ones - 1] if ones else "")


def collect_item_names(documents: Iterable[AnnotatedDocument]) -> dict[str, tuple[str, ...]]:
    """Return the distinct names of items, in order, by the label of their quantity."""
    names: dict[str, dict[str, None]] = {}
    for document in documents:
        for quantity in document.quantities:
            if quantity.item is not None:
                name = document.text[quantity.item.start : quantity.item.end]
                names.setdefault(quantity.label, {})[name] = None
    return {label: tuple(found) for label, found in names.items()}


def replace_item_names(
    document: AnnotatedDocument,
    rng: random.Random,
    rate: float,
    names: Mapping[str, Sequence[str]],
) -> AnnotatedDocument:
    """Return the document with other names of items, from quantities with the same label.

    Args:
        document: an annotated document.
        rng: the random generator.
        rate: the share of the items that get another name.
        names: the names to choose from, as `collect_item_names` returns them.
    """
    labels: dict[Span, set[str]] = {}
    for quantity in document.quantities:
        if quantity.item is not None:
            labels.setdefault(quantity.item, set()).add(quantity.label)
    edits = []
    taken = document.text
    for item, counting in labels.items():
        if len(counting) > 1 or rng.random() >= rate:
            continue
        name = rng.choice(names[counting.pop()])
        if name not in taken:  # two items with the same name would be ambiguous
            edits.append(Edit(item.start, item.end, name))
            taken += f"\n{name}"
    return apply_edits(document, edits)


def replace_place_names(
    document: AnnotatedDocument, rng: random.Random, rate: float
) -> AnnotatedDocument:
    """Return the document with invented names for the places in the name of the issuer.

    The administrative kind is kept (a 镇 stays a 镇). The metadata are changed as well. A document
    without an issuer in its metadata is returned unchanged.
    """
    issuer = document.meta.get("issuer", "")
    stems = [stem for stem in dict.fromkeys(_stems(issuer)) if rng.random() < rate]
    others = {stem: rng.choice(_NAMES["first"]) + rng.choice(_NAMES["second"]) for stem in stems}
    if not others:
        return document

    pattern = re.compile("|".join(sorted(map(re.escape, others), key=len, reverse=True)))
    found = pattern.finditer(document.text)
    changed = apply_edits(document, [Edit(*match.span(), others[match[0]]) for match in found])
    meta = {key: pattern.sub(lambda m: others[m[0]], text) for key, text in document.meta.items()}
    return replace(changed, meta=meta)


def _stems(issuer: str) -> Iterator[str]:
    """Yield the names of the places at the start of the name of an issuer, without their kinds."""
    position = 0
    while match := _PLACE.match(issuer, position):
        yield match["stem"]
        position = match.end()
