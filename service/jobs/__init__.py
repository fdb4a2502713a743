"""Jobs: the tagging of many documents, which continues after a restart of the server."""
