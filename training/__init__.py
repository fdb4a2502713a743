"""Training the network: settings, examples, trainer, scores."""
