"""Names of bodies that report, and of the administrative divisions in them."""
