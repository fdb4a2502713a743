"""The tagger without weights: cue words, numerals, headings."""
