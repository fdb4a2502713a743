"""Batches on Ray: documents tagged on a cluster, from and to any file system."""
