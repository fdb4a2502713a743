"""Triage of the documents of a batch: those that are no annual report, and near-duplicates."""
