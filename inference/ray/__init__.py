"""Ray: a batch on the machines of a cluster, from and to any file system."""
