"""The machine learning backend of Label Studio: predictions, annotations, and training."""
