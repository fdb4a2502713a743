"""Documents in, TaggedReport out."""
