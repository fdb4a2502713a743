"""Messages in English and Chinese, from the gettext catalogues in `gongkai/locale`."""

import locale
import os
from contextvars import ContextVar
from functools import cache
from gettext import GNUTranslations
from importlib.resources import files
from typing import Literal

Language = Literal["en", "zh"]

DOMAIN = "gongkai"
LOCALES: dict[Language, str] = {"en": "en", "zh": "zh_CN"}
"""The folder in `gongkai/locale` of each language."""

_language: ContextVar[Language] = ContextVar("language", default="en")


def use_language(language: Language | None) -> Language:
    """Select the language of all messages from here on, and return it.

    Args:
        language: None selects the language of the environment.
    """
    selected = language or system_language()
    _language.set(selected)
    return selected


def system_language() -> Language:
    """Return zh if the environment asks for Chinese, whether or not that locale is installed."""
    values = (os.environ.get(key) for key in ("LC_ALL", "LC_MESSAGES", "LANG"))
    name = next(filter(None, values), None) or locale.getlocale()[0] or ""
    return "zh" if name.lower().startswith(("zh", "chinese")) else "en"


def gettext(message: str) -> str:
    """Return a message in the selected language; modules import this function as `_`."""
    return _catalogue(_language.get()).gettext(message)


@cache
def _catalogue(language: Language) -> GNUTranslations:
    folder = files("gongkai") / "locale" / LOCALES[language] / "LC_MESSAGES"
    with (folder / f"{DOMAIN}.mo").open("rb") as stream:
        return GNUTranslations(stream)
