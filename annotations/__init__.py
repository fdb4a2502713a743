"""Annotated documents: their formats, validation, corpus, agreement, sampling, augmentation."""
