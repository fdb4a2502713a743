"""Triage: whether a document is an annual report on information disclosure, and what it is else."""
