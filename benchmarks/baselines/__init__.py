"""Baselines: other taggers, trained on the same documents and compared with the model."""
