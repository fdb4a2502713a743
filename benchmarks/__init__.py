"""Programs that measure the project: they are run by hand and are no part of the distribution."""
