"""The web page: drop a report, see it marked, correct it; and batches of reports."""

from service.page.site import attach

__all__ = ["attach"]
