"""Settings of a batch: how it is divided, and the time limits of its worker processes."""

from functools import cache
from typing import ClassVar

from pydantic import PositiveFloat, PositiveInt

from gongkai.document.settings import YamlSettings
from gongkai.models.processors import count_processors


class BatchSettings(YamlSettings):
    """The settings of a batch; the comments in `configs/batch.yaml` explain each."""

    section: ClassVar[str] = "batch"
    defaults: ClassVar[str] = "batch.yaml"

    shard_size: PositiveInt
    time_limit: PositiveFloat
    worker_threshold: PositiveInt
    max_workers: PositiveInt
    window: PositiveInt

    def workers(self, documents: int) -> int:
        """Return the default number of worker processes; 0: the batch runs in this process."""
        return 0 if documents < self.worker_threshold else min(count_processors(), self.max_workers)


@cache
def batch_settings() -> BatchSettings:
    """Return the settings of this process.

    Raises:
        GongkaiError: an environment variable is invalid.
    """
    return BatchSettings.load()
