"""Settings: how a batch is cut into parts, and how many of them may be lost."""

from functools import cache

from pydantic import BaseModel, ConfigDict, NonNegativeInt, PositiveInt

from gongkai import configs


class RaySettings(BaseModel):
    """What `configs/ray.yaml` says; the meaning of each is told there."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    part: PositiveInt
    part_bytes: PositiveInt
    parts_an_actor: PositiveInt
    readers: PositiveInt
    reads: PositiveInt
    lost_parts: NonNegativeInt


@cache
def ray_settings() -> RaySettings:
    """Return the settings of `configs/ray.yaml`."""
    return RaySettings.model_validate(configs.load("ray.yaml"))
