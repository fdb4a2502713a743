"""Tagged reports as a panel: issuer × year × indicator, with what does not fit in it."""
