"""The rule tagger, which predicts by phrases, numerals and headings."""
