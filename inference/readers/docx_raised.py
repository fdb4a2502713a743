"""Raised and lowered text of Word documents: note marks are left out, exponents are kept."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from gongkai.inference.readers.note_marks import is_note_mark, is_power

_SUPERSCRIPTS = str.maketrans("0123456789+-−－–()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁻⁽⁾ⁿ")
_SUBSCRIPTS = str.maketrans("0123456789+-−－–()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₋₍₎")
# The smallest shift, in hundredths of the size of the font, that looks raised. Word raises a
# superscript by a third; a smaller shift aligns fonts.
_RAISED = 20
_NUMBER = re.compile(r"[+\-−－–(]*\d+\)?")
# Longer texts are no marks.
_LONGEST_MARK = 20
# A number that is raised beside its measure word is a figure, raised for the layout.
_MEASURE = re.compile(r"[条件次个人期项份篇名家宗起户页](?:$|[，。、；：,;.)）\s])")


class ShiftedText(NamedTuple):
    """A text and how far it is raised, in hundredths of the size of its font."""

    text: str
    shift: int


def join_shifted(parts: Sequence[ShiftedText]) -> str:
    """Return the text of `parts` without note marks; exponents become superscript characters.

    The lowest text that is not lowered is the line; a paragraph that is raised as a whole contains
    no note marks.
    """
    if not any(part.shift for part in parts):
        return "".join(part.text for part in parts)
    groups = _group_by_level(parts)
    raised = (text.strip() for level, text in groups if level > 0)
    numbers = frozenset(text for text in raised if text.isdecimal())
    joined = ""
    for index, (level, text) in enumerate(groups):
        after = groups[index + 1][1] if index + 1 < len(groups) else ""
        if level > 0:
            joined += _render_raised(text, joined, after, numbers - {text.strip()})
        elif level < 0 and _NUMBER.fullmatch(text.strip()) and _touches_digit(text, joined, after):
            joined += subscript(text)
        else:
            joined += text
    return joined


def superscript(text: str) -> str:
    """Return `text` with its digits and signs as superscript characters."""
    return text.translate(_SUPERSCRIPTS)


def subscript(text: str) -> str:
    """Return `text` with its digits and signs as subscript characters."""
    return text.translate(_SUBSCRIPTS)


def _group_by_level(parts: Sequence[ShiftedText]) -> list[tuple[int, str]]:
    """Return the texts with 1 for a raised one, -1 for a lowered one and 0 for the line."""
    heights = [part.shift for part in parts if part.shift >= 0 and part.text.strip()]
    line = min(heights, default=0)
    groups: list[tuple[int, str]] = []
    for part in parts:
        height = part.shift - line
        level = 1 if height >= _RAISED else -1 if height <= -_RAISED else 0
        if groups and (groups[-1][0] == level or not part.text.strip()):
            groups[-1] = (groups[-1][0], groups[-1][1] + part.text)
        else:
            groups.append((level, part.text))
    return groups


def _render_raised(text: str, before: str, after: str, numbers: frozenset[str]) -> str:
    """Return how a raised text reads between `before` and `after`; "" for a note mark.

    `numbers` are the other raised numbers of the paragraph.
    """
    core = text.strip()
    if is_power(core, before.rstrip(), numbers) or (
        _NUMBER.fullmatch(core) and after.startswith(("/", "⁄"))
    ):
        return superscript(text)
    is_figure = core.isdecimal() and not before[-1:].isdigit() and _MEASURE.match(after)
    if not is_figure and len(core) <= _LONGEST_MARK and is_note_mark(core):
        return ""
    is_fused = _NUMBER.fullmatch(core) and _touches_digit(text, before, after)
    return superscript(text) if is_fused else text


def _touches_digit(text: str, before: str, after: str) -> bool:
    return before[-1:].isdigit() or (not text[-1:].isspace() and after[:1].isdigit())
