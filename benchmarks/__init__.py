"""Benchmarks of the project, which are run by hand and are not distributed."""
