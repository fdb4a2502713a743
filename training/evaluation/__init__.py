"""Evaluation: annotated documents against tagged ones, by measures that a reader can recount."""
