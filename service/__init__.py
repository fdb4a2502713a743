"""The HTTP service: it receives documents and returns tagged reports, at once or as a job."""
