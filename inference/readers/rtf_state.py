"""Properties of RTF groups, and the control words that set them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

SKIPPED = frozenset(
    (
        "stylesheet", "info", "header", "headerl", "headerr", "headerf", "footer", "footerl",
        "footerr", "footerf", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "fldinst", "xe", "tc",
        "bkmkstart", "bkmkend", "listtable", "listoverridetable", "revtbl", "rsidtbl",
        "generator", "themedata", "colorschememapping", "datastore", "latentstyles", "xmlnstbl",
        "nonshppict", "shprslt", "sp", "objdata", "objclass", "objname", "annotation", "atnid",
        "atnauthor", "atndate", "atnref", "atrfstart", "atrfend", "filetbl", "pgdsctbl", "pntxta",
        "pntxtb", "template", "userprops", "docvar", "mmathPr", "falt", "panose",
    )
)  # fmt: skip
"""The destinations that are not part of the text."""


@dataclass(frozen=True, slots=True)
class State:
    """The properties of the present group: of its characters, its paragraph and its text."""

    strike: bool = False
    hidden: bool = False
    deleted: bool = False
    raised: str = ""
    color: int = 0
    background: int = 0
    font: int = 0
    fallback: int = 1
    in_table: bool = False
    depth: int = 0
    in_label: bool = False
    target: str = "text"

    @property
    def level(self) -> int:
        """The level of the table that contains the paragraph, 0 for none."""
        return self.depth or int(self.in_table)


_Set = Callable[[State, int | None], State]


def _toggle(name: str) -> _Set:
    def set_flag(state: State, value: int | None) -> State:
        changes: dict[str, Any] = {name: value != 0}
        return replace(state, **changes)

    return set_flag


def _assign(name: str) -> _Set:
    def set_number(state: State, value: int | None) -> State:
        changes: dict[str, Any] = {name: max(0, value or 0)}
        return replace(state, **changes)

    return set_number


def _raise(kind: str) -> _Set:
    return lambda state, value: replace(state, raised="" if value == 0 else kind)


def _plain(state: State, _value: int | None) -> State:
    return replace(
        State(),
        fallback=state.fallback,
        in_table=state.in_table,
        depth=state.depth,
        target=state.target,
    )


PROPERTIES: dict[str, _Set] = {
    **{word: _toggle("strike") for word in ("strike", "striked")},
    "v": _toggle("hidden"),
    "deleted": _toggle("deleted"),
    "super": _raise("superscript"),
    "sub": _raise("subscript"),
    "nosupersub": lambda state, _: replace(state, raised=""),
    "cf": _assign("color"),
    **{word: _assign("background") for word in ("chcbpat", "cb", "highlight")},
    "f": _assign("font"),
    "uc": _assign("fallback"),
    "itap": _assign("depth"),
    "intbl": lambda state, _: replace(state, in_table=True),
    "plain": _plain,
    "pard": lambda state, _: replace(state, in_table=False, depth=0),
}
"""The control words that set a property; each returns the state with its value."""
