"""The tagger without weights: phrase words, numerals, headings."""
