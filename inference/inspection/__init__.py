"""Inspection: a page that shows what was read where in one document, and what was not."""

from gongkai.inference.inspection.page import render_inspection

__all__ = ["render_inspection"]
