"""Garbage collection for a program that loads much once and then tags."""

import gc

_YOUNG = 10_000
"""New objects before the young ones are looked through. Tagging a report leaves a few thousand
that live until it is written; by default (700) looking through them took a thirtieth of the time.
"""


def keep_loaded() -> None:
    """Look at what is loaded no more, and through what is new more seldom."""
    gc.freeze()
    gc.set_threshold(_YOUNG)
