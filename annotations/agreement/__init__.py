"""Agreement of two annotators: measures, and a page of what they disagree on."""
