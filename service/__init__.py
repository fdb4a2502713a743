"""The service over HTTP: documents in, tagged reports out, at once or as a job."""
