"""The English and Chinese texts of the report of an evaluation, from `configs/evaluation.yaml`."""

from functools import cache
from typing import Any, Literal

from gongkai import configs

Language = Literal["en", "zh"]


@cache
def _config() -> dict[str, dict[str, dict[str, str]]]:
    config: dict[str, Any] = configs.load("evaluation.yaml")
    return config


def measure_names(language: Language) -> dict[str, str]:
    """Return the names of the measures in the order of the report."""
    return {key: row[language] for key, row in _config()["measures"].items()}


def measure_definitions() -> dict[str, str]:
    """Return the definition of each measure in English."""
    return {key: row["about"] for key, row in _config()["measures"].items()}


def message(language: Language, key: str, **values: object) -> str:
    """Return a text of the report with `values` in its placeholders."""
    return _config()["words"][key][language].format(**values)
