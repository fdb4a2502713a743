"""Table extraction: find the statutory tables of a `Source` and read their cells.

Tables are read from grids (HTML, DOCX, PDF) and from text in which the layout was lost.
"""

from gongkai.inference.tables.extraction import TableExtraction, extract_tables

__all__ = ["TableExtraction", "extract_tables"]
