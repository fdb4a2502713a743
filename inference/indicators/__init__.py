"""Indicators: the record of a report, and the checks of its consistency."""

from gongkai.inference.indicators.indicators import compute_indicators

__all__ = ["compute_indicators"]
