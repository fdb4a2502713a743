"""Batches: many documents, tagged in order, in shards that survive what stops the program."""
