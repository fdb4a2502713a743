"""Inter-annotator agreement: measures, and a page of the disagreements."""
