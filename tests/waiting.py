"""Waiting for what happens in another process or thread."""

import time
from collections.abc import Callable

PATIENCE = 300.0
"""Seconds after which a test gives up. Nothing takes this long, but the machine may be busy."""


def wait_until(holds: Callable[[], object]) -> None:
    """Wait until something holds.

    Raises:
        AssertionError: it does not hold after `PATIENCE` seconds.
    """
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, f"waited for more than {PATIENCE:g} seconds"
        time.sleep(0.02)
