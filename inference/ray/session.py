"""The connection to Ray: started on this machine for one run, or an existing cluster."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from gongkai.document.errors import GongkaiError
from gongkai.document.extras import import_extra
from gongkai.models.processors import count_processors

# No log lines of Ray among those of the program; errors are still raised.
_ENVIRONMENT = {
    "RAY_BACKEND_LOG_LEVEL": "fatal",
    "RAY_DATA_LOG_LEVEL": "ERROR",
}


@contextmanager
def session(address: str | None, actors: int | None) -> Iterator[Any]:
    """Yield the module `ray`, connected; an existing connection is used and kept.

    Args:
        address: of a cluster; None starts Ray on this machine, without its dashboard.
        actors: the least number of processors that Ray assumes on this machine.

    Raises:
        GongkaiError: Ray is not installed, or there is no cluster at the address.
    """
    os.environ.update(_ENVIRONMENT)
    ray = import_extra("ray", "ray")
    import_extra("ray.data", "ray")
    if ray.is_initialized():
        yield ray
        return
    quiet = {"logging_level": "error", "log_to_driver": False}
    try:
        if address:
            ray.init(address=address, **quiet)
        else:
            count = max(count_processors(), actors or 0)
            ray.init(address="local", num_cpus=count, include_dashboard=False, **quiet)
    except Exception as error:  # Ray raises various types when it cannot start
        if address:
            message = f"cannot reach Ray at {address} ({error}); check --ray-address"
        else:
            message = (
                f"cannot start Ray on this machine ({error}); check its free memory and its load"
            )
        raise GongkaiError(message) from error
    try:
        yield ray
    finally:
        ray.shutdown()
