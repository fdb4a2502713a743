"""Settings: how a batch is cut and how its worker processes are held to time."""

from functools import cache

from pydantic import BaseModel, ConfigDict, PositiveFloat, PositiveInt

from gongkai import configs
from gongkai.models.processors import cores


class BatchSettings(BaseModel):
    """What `configs/batch.yaml` says; the meaning of each is told there."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    shard: PositiveInt
    time_limit: PositiveFloat
    own_process: PositiveInt
    most_workers: PositiveInt
    window: PositiveInt

    def workers(self, documents: int) -> int:
        """Return how many worker processes a batch gets by default; 0: the program's own."""
        return 0 if documents < self.own_process else min(cores(), self.most_workers)


@cache
def batch_settings() -> BatchSettings:
    """Return the settings of `configs/batch.yaml`."""
    return BatchSettings.model_validate(configs.load("batch.yaml"))
