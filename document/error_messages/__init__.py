"""Errors in Chinese: the sentences are recognised by their templates.

Every message of a `GongkaiError` and every problem of the service has a template in a module of
this package; a test compares them with the code.
"""

from functools import cache

from gongkai.document.error_messages import (
    annotated_files,
    batches,
    documents,
    panel,
    programs,
    service,
)
from gongkai.document.messages import Language
from gongkai.document.table_names import cell_name, table_names, table_title
from gongkai.document.templates import Templates

_PARTS = frozenset(["problem", "reason", "remedy"])
_SEPARATOR = ": "


def translate_error(message: str, language: Language) -> str:
    """Return an error message in a language; parts that are not known stay unchanged.

    A message may follow the name of its file and a place in it: ``a.pdf: line 3: is empty``.
    """
    if language == "en":
        return message
    translated = _templates().translate(message, language)
    if translated is not None:
        return translated
    head, separator, rest = message.partition(_SEPARATOR)
    if not separator:
        return message
    head = _templates().translate(head, language) or head
    return f"{head}：{translate_error(rest, language)}"


@cache
def _templates() -> Templates:
    modules = (documents, batches, programs, annotated_files, panel, service)
    return Templates([text for module in modules for text in module.TEMPLATES], _show)


def _show(name: str, value: str, language: Language) -> str:
    if name in _PARTS:
        return translate_error(value, language)
    if name == "kind":
        return table_title(value, language)
    if name == "cell":
        row = value.rpartition(".")[0]
        kinds = ("application", "article20", "dispute", "indicator_form")
        known = next((kind for kind in kinds if row in table_names(kind).rows), None)
        return f"“{cell_name(known, value)}”" if known else value
    return value
