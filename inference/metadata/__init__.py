"""Metadata: title, issuer, region, level, year and date of a report."""
