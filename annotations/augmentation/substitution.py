"""Other figures, other places, other names of columns: what a report says, not how it is set."""

import random
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from gongkai import configs
from gongkai.annotations.augmentation.edits import Edit, edited, reads_as_annotated
from gongkai.annotations.document import AnnotatedDocument, AnnotatedQuantity
from gongkai.document.spans import Span

_CONFIG = configs.load("augmentation.yaml")
_NAMES: dict[str, list[str]] = _CONFIG["place_names"]
_PLACE = re.compile(rf"(?P<stem>[\u4e00-\u9fff]{{2,5}}?)(?:{'|'.join(_CONFIG['place_ends'])})")

_DIGITS = re.compile("[0-9]+|[０-９]+")
_ASCII, _FULL = "0123456789", "０１２３４５６７８９"
_HAN_DIGITS = "一二三四五六七八九"
_HAN = re.compile(rf"[{_HAN_DIGITS}两十]{{1,3}}")


def renumbered(document: AnnotatedDocument, draw: random.Random, rate: float) -> AnnotatedDocument:
    """Write other figures; equal ones stay equal, zeros and 100% stay.

    A figure keeps its form (digits or Chinese numerals, separators, decimals), unit and
    qualifier; its value is read anew. Nouns with a stated absence or a shared value stay.
    """
    others: dict[str, str] = {}
    edits = []
    for quantity in document.quantities:
        if quantity.kind != "number" or not reads_as_annotated(document.text, quantity):
            continue
        figure = document.text[quantity.start : quantity.end]
        if figure not in others:
            others[figure] = _other(figure, quantity, draw) if draw.random() < rate else figure
        if others[figure] != figure:
            edits.append(Edit(quantity.start, quantity.end, others[figure]))
    return edited(document, edits, revalued=True)


def _other(figure: str, quantity: AnnotatedQuantity, draw: random.Random) -> str:
    rate = quantity.label == "rate"
    if quantity.value == 0 or (rate and quantity.value == 100):
        return figure
    if runs := _DIGITS.findall(figure):
        length = len(runs[0])
        if len(runs) == 1 and not rate:
            length = max(1, length + draw.choice([-1, 0, 0, 0, 1]))
        other = _DIGITS.sub(lambda run: _digits(run[0], len(run[0]), draw), figure)
        return _DIGITS.sub(_digits(runs[0], length, draw), other, count=1)
    return (
        _HAN.sub(lambda _: _small_number(draw), figure, count=1) if _HAN.match(figure) else figure
    )


def _digits(run: str, length: int, draw: random.Random) -> str:
    """Return another run of digits of the same script that is not zero where `run` is not."""
    digits = _FULL if run[0] in _FULL else _ASCII
    if set(run) == {digits[0]}:
        return run
    first = digits[0] if run[0] == digits[0] else draw.choice(digits[1:])
    if first == digits[0]:  # 0.05: the zeros in front stay
        return first + _digits(run[1:], length - 1, draw)
    return first + "".join(draw.choice(digits) for _ in range(length - 1))


def _small_number(draw: random.Random) -> str:
    """Return a Chinese numeral from 一 to 九十九, small ones more often."""
    tens, ones = divmod(draw.randint(1, draw.choice([9, 19, 99])), 10)
    written = ("" if tens == 1 else _HAN_DIGITS[tens - 1]) + "十" if tens else ""
    return written + (_HAN_DIGITS[ones - 1] if ones else "")


def column_names(documents: Iterable[AnnotatedDocument]) -> dict[str, tuple[str, ...]]:
    """Return the names of items by the label of the quantity that counts them, in order."""
    names: dict[str, dict[str, None]] = {}
    for document in documents:
        for quantity in document.quantities:
            if quantity.item is not None:
                name = document.text[quantity.item.start : quantity.item.end]
                names.setdefault(quantity.label, {})[name] = None
    return {label: tuple(found) for label, found in names.items()}


def columns(
    document: AnnotatedDocument,
    draw: random.Random,
    rate: float,
    names: Mapping[str, Sequence[str]],
) -> AnnotatedDocument:
    """Put other names of the same label in the place of items.

    Args:
        document: any.
        draw: the source of chance.
        rate: of the items that get another name.
        names: the names to draw from, by the label of the quantity, as of `column_names`.
    """
    labels: dict[Span, set[str]] = {}
    for quantity in document.quantities:
        if quantity.item is not None:
            labels.setdefault(quantity.item, set()).add(quantity.label)
    edits = []
    taken = document.text
    for item, counting in labels.items():
        if len(counting) > 1 or draw.random() >= rate:
            continue
        name = draw.choice(names[counting.pop()])
        if name not in taken:  # two items of one name could not be told apart
            edits.append(Edit(item.start, item.end, name))
            taken += f"\n{name}"
    return edited(document, edits)


def places(document: AnnotatedDocument, draw: random.Random, rate: float) -> AnnotatedDocument:
    """Put invented names in the place of those in the issuer's name, wherever they stand.

    The administrative kind stays (some 镇 becomes another 镇). `meta` is changed with the text. A
    document whose `meta` gives no issuer stays as it is.
    """
    issuer = document.meta.get("issuer", "")
    stems = [stem for stem in dict.fromkeys(_stems(issuer)) if draw.random() < rate]
    others = {stem: draw.choice(_NAMES["first"]) + draw.choice(_NAMES["second"]) for stem in stems}
    if not others:
        return document

    pattern = re.compile("|".join(sorted(map(re.escape, others), key=len, reverse=True)))
    found = pattern.finditer(document.text)
    changed = edited(document, [Edit(*match.span(), others[match[0]]) for match in found])
    meta = {key: pattern.sub(lambda m: others[m[0]], text) for key, text in document.meta.items()}
    return replace(changed, meta=meta)


def _stems(issuer: str) -> Iterator[str]:
    """Yield the names of the places that an issuer's name begins with, without their kinds."""
    position = 0
    while match := _PLACE.match(issuer, position):
        yield match["stem"]
        position = match.end()
