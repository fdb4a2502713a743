"""The training of the triage: generated texts of all kinds, and the fit of the classifier."""
