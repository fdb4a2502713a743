"""Tables: a Source in, the statutory tables that it holds out, whatever became of their layout."""

from gongkai.inference.tables.reading import TableReading, read_tables

__all__ = ["TableReading", "read_tables"]
