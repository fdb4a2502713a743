"""Listeners to the progress of recognition."""

from contextvars import ContextVar
from typing import Protocol


class PageListener(Protocol):
    """Called after each recognised page."""

    def __call__(self, done: int, total: int | None) -> None:
        """Show that `done` pages of `total` are recognised."""
        ...


page_listener: ContextVar[PageListener | None] = ContextVar("page_listener", default=None)
"""The listener of this context, for a progress bar."""
