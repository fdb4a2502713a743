"""Evaluation of tagged documents against annotated ones: measures, intervals, mistakes, reports."""
