"""The web page: it shows a tagged report, which a user can correct, and runs batches of reports."""

from gongkai.service.page import downloads, messages, table_corrections, table_forms
from gongkai.service.page.site import attach

__all__ = ["attach", "routers"]

routers = (table_forms.router, messages.router, table_corrections.router, downloads.router)
"""The operations of the API that exist for the page."""
