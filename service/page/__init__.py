"""The web page: drop a report, see it marked, correct it; and batches of reports."""

from gongkai.service.page import downloads, forms
from gongkai.service.page.site import attach

__all__ = ["attach", "routers"]

routers = (forms.router, downloads.router)
"""The operations of the API that the page asks for beside those of the service."""
