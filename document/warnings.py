"""Warnings of the readers and of the tables in Chinese.

A report contains its warnings as English sentences. The sentences are recognised by their
templates, and translated with the catalogues.
"""

import re
from functools import cache

from gongkai.document.messages import Language, translate
from gongkai.document.messages import mark as _
from gongkai.document.table_names import plain_row_name, table_names, table_title

_TEMPLATES = (
    _("table {kind}, line {line}: {problem}; left out, check the page"),
    _("table {kind}: {problem}; left out, check the page"),
    _("the row {row} ({words}) can be read in several ways"),
    _("the values {words} can be read in several ways"),
    _("the columns of the row {row} ({words}) cannot be determined"),
    _("the row {row} ({words}) has other columns"),
    _("the cell {cell} is printed twice, the second time as {words}"),
    _("the figures {words} are not of a statutory table"),
    _("the figures {words} belong to no known row"),
    _("the cell {cell} contains {words}, which is not a number"),
    _("the row {words} may belong to several groups"),
    _("the figures {words} may belong to several rows or to none"),
    _("{count} places are not valid {codec} and were replaced by \ufffd"),
    _("tagged by rules alone, without a model: sections and labels are less sure"),
    _("{count} hidden characters were left out"),
    _("{count} characters could not be read: a font does not tell them"),
    _("page {page} has no text, it may be scanned"),
    _("page {page} has turned text, which was left out"),
    _("left out a quantity at {place}: {problem}"),
)


def translate_warning(warning: str, language: Language) -> str:
    """Return a warning in a language; unchanged if its sentence is not known."""
    if language == "en":
        return warning
    for template, pattern in _patterns():
        match = pattern.fullmatch(warning)
        if match is not None:
            fields = match.groupdict()
            shown = {name: _show(name, fields, language) for name in fields}
            return translate(template, language).format(**shown)
    return warning


def _show(name: str, fields: dict[str, str], language: Language) -> str:
    value = fields[name]
    if name == "problem":
        return translate_warning(value, language)
    if name == "kind":
        return table_title(value, language)
    if name == "row":
        kinds = ("application", "article20", "dispute", "indicator_form")
        known = next((kind for kind in kinds if value in table_names(kind).rows), None)
        return plain_row_name(known, value) if known else value
    return value


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the templates with a pattern of their sentences."""
    patterns = []
    for template in _TEMPLATES:
        parts = re.split(r"\{(\w+)\}", template)
        pattern = "".join(
            f"(?P<{part}>.+?)" if index % 2 else re.escape(part) for index, part in enumerate(parts)
        )
        patterns.append((template, re.compile(pattern, re.DOTALL)))
    return tuple(patterns)
