"""Taggers of other makes, trained on the same documents, for the network to be held against."""
