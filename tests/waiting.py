"""Waiting for what happens in another process or thread."""

import time
from collections.abc import Callable

PATIENCE = 300.0
"""Seconds after which a test gives up. Nothing takes this long, but the machine may be busy."""
PAUSE = 0.02
"""Seconds between two looks."""


def wait_until(holds: Callable[[], object]) -> None:
    """Wait until something holds.

    Raises:
        AssertionError: it does not hold after `PATIENCE` seconds.
    """
    for _ in range(int(PATIENCE / PAUSE)):
        if holds():
            return
        time.sleep(PAUSE)
    raise AssertionError(f"waited for more than {PATIENCE:g} seconds")
