"""Indicators: one record a report, and the checks of its arithmetic."""
