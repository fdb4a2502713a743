"""Labels that continue behind the figures of their row, and texts between the figures of a row."""

from collections.abc import Sequence
from itertools import groupby, pairwise

from gongkai.inference.tables.lexicon import lexicon
from gongkai.inference.tables.tokens import (
    CHINESE_NUMERAL,
    LONGEST_RUN,
    TEXT_KINDS,
    CellToken,
    joined_name,
)

_CONTINUATIONS = 4  # parts of a label before and behind the figures


def join_wrapped_labels(tokens: Sequence[CellToken]) -> list[CellToken]:
    """Return the tokens, with row labels joined that continue behind the figures of their row.

    A label is joined that is exactly a name of the lexicon with its continuation, or a misspelt
    one if no part is a name by itself.
    """
    joined: list[CellToken] = []
    runs = [
        (is_text, list(group))
        for is_text, group in groupby(tokens, key=lambda token: token.kind in TEXT_KINDS)
    ]
    for index, (is_text, run) in enumerate(runs):
        if is_text and index + 2 < len(runs) and len(run) < LONGEST_RUN:
            runs[index + 2] = (True, _move_continuation(run, runs[index + 2][1]))
        joined.extend(run)
    return joined


def _move_continuation(label: list[CellToken], behind: list[CellToken]) -> list[CellToken]:
    """Join the end of a label with the first tokens behind the figures; return the other tokens."""
    if not label or not behind:
        return behind
    if _is_row_name(label[-1].text) and _is_row_name(behind[0].text):
        return behind
    for count in range(1, min(_CONTINUATIONS, len(behind)) + 1):
        for start in range(max(0, len(label) - _CONTINUATIONS), len(label)):
            text = "".join(token.text for token in (*label[start:], *behind[:count]))
            parts = (*label[start:], *behind[:count])
            whole = text if any(part.kind == "name" for part in parts) else joined_name(text)
            if _is_row_name(whole) and not _is_row_name("".join(t.text for t in label[start:])):
                senses, line = lexicon().names[whole], label[-1].line
                name = label[start]._replace(kind="name", text=text, senses=senses, exact=True)
                label[start:] = [name._replace(end=label[-1].end, line=line)]
                return behind[count:]
    return behind


def restore_text_cells(tokens: Sequence[CellToken]) -> list[CellToken]:
    """Return the tokens, with a text between the figures of a row as one of its cells.

    A row with 不适用 between its figures has as many tokens after its label as it has columns.
    """
    restored = list(tokens)
    names = [n for n, token in enumerate(tokens) if token.kind == "name"]
    for start, end in pairwise([*names, len(tokens)]):
        run = restored[start + 1 : end]
        texts = sum(map(_may_be_figure, run))
        if not texts:
            continue
        widths = {width for sense in tokens[start].senses for width in lexicon().widths(sense)}
        values = sum(token.kind == "value" for token in run)
        if len(run) in widths and texts < values and run[-1].kind == "value":
            restored[start + 1 : end] = [
                token._replace(kind="value") if _may_be_figure(token) else token for token in run
            ]
    return restored


def _may_be_figure(token: CellToken) -> bool:
    """Return whether a token is an unknown text or a Chinese numeral."""
    return token.kind == "text" or (
        token.kind == "fragment" and CHINESE_NUMERAL.fullmatch(token.text) is not None
    )


def _is_row_name(text: str) -> bool:
    return any(sense.role == "row" for sense in lexicon().names.get(text, ()))
