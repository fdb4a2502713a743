"""Metadata: title, issuer, region, level, year and date of a report."""

from gongkai.inference.metadata.metadata import read_metadata

__all__ = ["read_metadata"]
