"""Batches: many documents, tagged in order and written in shards, so that they can be resumed."""
