"""What shows that lines are a table: names of rows with figures, heads, captions."""

from collections.abc import Sequence
from itertools import pairwise

from gongkai.document.report import TableKind
from gongkai.inference.tables.layout_lines import LayoutLine
from gongkai.inference.tables.lexicon import Role
from gongkai.inference.tables.tokens import CellToken

STARTING_ROLES: tuple[Role, ...] = ("row", "column", "head")
_DISPUTE_FIGURES = 15


def has_evidence(tokens: Sequence[CellToken], announced: TableKind, by_heading: bool) -> bool:
    """Return whether the tokens of some lines are those of a table.

    Args:
        tokens: the tokens of all lines.
        announced: the kind of table according to the heading.
        by_heading: whether the heading is directly above the lines.
    """
    figures = [token for token in tokens if token.kind in ("value", "blank")]
    digits = sum(map(len, (token.text for token in figures))) if len(figures) == 1 else 0
    if announced == "dispute" and _DISPUTE_FIGURES in (len(figures), min(digits, 15)):
        return True
    names = [t for t in tokens if t.exact and has_role(t, *STARTING_ROLES)]
    rows = [
        a
        for a, b in pairwise(tokens)
        if b.kind in ("value", "unit") and has_role(a, "row", "column")
    ]
    headers = {t.text for t in names if has_role(t, "column", "head")}
    if by_heading and any(n.kind == announced for row in rows for n in row.senses):
        return True
    captions = any(token.kind == "caption" for token in tokens)
    headers -= {row.text for row in rows}
    evidence = min(len(rows), 2) + bool(headers) + captions
    return evidence >= 2 or len({t.text for t in names}) >= 4


def has_role(token: CellToken, *roles: Role) -> bool:
    """Return whether a name has one of the roles."""
    return any(sense.role in roles for sense in token.senses)


def without_figures(tokens: Sequence[CellToken]) -> list[CellToken]:
    """Return the tokens that are neither values nor blank cells."""
    return [token for token in tokens if token.kind not in ("value", "blank")]


def without_remark(line: LayoutLine, tokens: Sequence[CellToken]) -> Sequence[CellToken]:
    """Return the tokens of a row without the remark behind its figures: 收到申请数 件 3 含网络2件.

    Spaces separate the figures from the label and from the remark.
    """
    kinds = [token.kind for token in tokens]
    if "value" not in kinds or not has_role(tokens[0], "row"):
        return tokens
    first = end = kinds.index("value")
    while end < len(kinds) and kinds[end] in ("value", "blank"):
        end += 1
    start, stop = tokens[first].start - line.start, tokens[end - 1].end - line.start
    apart = line.text[start - 1 : start].isspace() and " " in line.text[stop - 1 : stop + 1]
    return tokens[:end] if apart and "text" not in kinds[:first] else tokens
