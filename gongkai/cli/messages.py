"""What the command line says, in English or Chinese."""

import locale
import os
from functools import cache
from typing import Literal

from gongkai import configs

Language = Literal["en", "zh"]


@cache
def _messages() -> dict[str, dict[Language, str]]:
    messages: dict[str, dict[Language, str]] = configs.load("messages.yaml")
    return messages


def system_language() -> Language:
    """Return zh where the environment asks for Chinese, whether or not that locale is installed."""
    named = (os.environ.get(key) for key in ("LC_ALL", "LC_MESSAGES", "LANG"))
    name = next(filter(None, named), None) or locale.getlocale()[0] or ""
    return "zh" if name.lower().startswith(("zh", "chinese")) else "en"


def say(language: Language, key: str, **values: object) -> str:
    """Return the message `key` of `configs/messages.yaml`, filled with `values`."""
    return _messages()[key][language].format(**values)
