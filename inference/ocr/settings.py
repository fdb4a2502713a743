"""Settings of the recognition of scans."""

from functools import cache
from importlib.util import find_spec
from typing import ClassVar, Literal

from pydantic import NonNegativeInt, PositiveInt

from gongkai.document.settings import YamlSettings
from gongkai.models.processors import count_processors

OcrMode = Literal["auto", "always", "never"]


class OcrSettings(YamlSettings):
    """The settings of the recognition; the comments in `configs/ocr.yaml` explain each."""

    section: ClassVar[str] = "ocr"
    defaults: ClassVar[str] = "ocr.yaml"

    mode: OcrMode
    workers: NonNegativeInt
    dpi: PositiveInt
    max_side: PositiveInt

    @property
    def page_workers(self) -> int:
        """The pages that are recognised at a time."""
        return self.workers or count_processors()


@cache
def ocr_settings() -> OcrSettings:
    """Return the settings of this process.

    Raises:
        GongkaiError: an environment variable is invalid.
    """
    return OcrSettings.load()


MODULES = ("rapidocr", "cv2", "onnxruntime")
"""The packages of the extra `ocr` that recognition needs."""


def can_recognise() -> bool:
    """Return whether scans are recognised: the extra is installed, and the mode is not `never`."""
    return ocr_settings().mode != "never" and _is_installed()


@cache
def _is_installed() -> bool:
    return all(find_spec(module) is not None for module in MODULES)
