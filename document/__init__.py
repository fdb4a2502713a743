"""The document and what all layers share: output schema, segments, outline, numerals, phrases."""
