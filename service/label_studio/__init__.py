"""The machine learning backend of Label Studio: predictions, annotations gathered, retraining."""
