"""Recognition of scans: pictures of pages to lines, ruled tables and figures with scores."""
