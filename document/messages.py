"""Messages in English and Chinese, from the gettext catalogues in `gongkai/locale`."""

from collections.abc import Mapping
from functools import cache, lru_cache
from gettext import GNUTranslations
from importlib.resources import files
from typing import Literal, get_args

Language = Literal["en", "zh"]
_LANGUAGES: tuple[Language, ...] = get_args(Language)

DOMAIN = "gongkai"
LOCALES: dict[Language, str] = {"en": "en", "zh": "zh_CN"}
"""The folder in `gongkai/locale` of each language."""


def mark(message: str) -> str:
    """Return a message unchanged; `_("…")` marks it for the catalogues, which Babel extracts."""
    return message


@lru_cache(maxsize=1024)
def translate(message: str, language: Language) -> str:
    """Return a message of the catalogues in a language."""
    return _catalogue(language).gettext(message)


def format_in_languages(
    template: str, fields: Mapping[str, str | Mapping[Language, str]]
) -> dict[Language, str]:
    """Return a message in each language, with its fields filled in.

    Args:
        template: a message of the catalogues, with named fields of `str.format`.
        fields: the value of each field, the same in all languages or by language.
    """
    in_one = {name: value for name, value in fields.items() if isinstance(value, str)}
    named = [(name, value) for name, value in fields.items() if not isinstance(value, str)]
    messages: dict[Language, str] = {}
    for language in _LANGUAGES:
        for name, value in named:
            in_one[name] = value[language]
        messages[language] = translate(template, language).format_map(in_one)
    return messages


@cache
def _catalogue(language: Language) -> GNUTranslations:
    folder = files("gongkai") / "locale" / LOCALES[language] / "LC_MESSAGES"
    with (folder / f"{DOMAIN}.mo").open("rb") as stream:
        return GNUTranslations(stream)
