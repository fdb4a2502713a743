"""The language of the messages of a command."""

import locale
import os
from contextvars import ContextVar

from gongkai.document.messages import Language, translate

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
    return translate(message, _language.get())


def selected_language() -> Language:
    """Return the language that `use_language` selected."""
    return _language.get()
