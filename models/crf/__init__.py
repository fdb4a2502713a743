"""Linear chains: conditional random fields on hand-made features, the network's second opinion."""
