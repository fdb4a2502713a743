"""Settings of a batch on Ray: how it is divided, and how many parts may fail."""

from functools import cache
from typing import ClassVar

from pydantic import NonNegativeInt, PositiveInt

from gongkai.document.settings import YamlSettings


class RaySettings(YamlSettings):
    """The settings of a batch on Ray; the comments in `configs/ray.yaml` explain each."""

    section: ClassVar[str] = "ray"
    defaults: ClassVar[str] = "ray.yaml"

    part_files: PositiveInt
    part_bytes: PositiveInt
    parts_per_actor: PositiveInt
    actors_per_reader: PositiveInt
    reader_threads: PositiveInt
    max_lost_parts: NonNegativeInt


@cache
def ray_settings() -> RaySettings:
    """Return the settings of this process.

    Raises:
        GongkaiError: an environment variable is invalid.
    """
    return RaySettings.load()
