"""What the command line says, in English or Chinese."""

import locale
from functools import cache
from typing import Literal

import configs

Language = Literal["en", "zh"]


@cache
def _messages() -> dict[str, dict[Language, str]]:
    messages: dict[str, dict[Language, str]] = configs.load("messages.yaml")
    return messages


def system_language() -> Language:
    """Return zh where the locale of the environment is Chinese, else en."""
    try:
        name = locale.setlocale(locale.LC_MESSAGES, "") or ""
    except locale.Error:
        name = ""
    return "zh" if name.lower().startswith("zh") else "en"


def say(language: Language, key: str, **values: object) -> str:
    """Return the message `key` of `configs/messages.yaml`, filled with `values`."""
    return _messages()[key][language].format(**values)
