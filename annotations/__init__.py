"""Labels, the annotated document, and what the guidelines fix: segments, numerals, items."""
