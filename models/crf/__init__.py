"""Linear-chain CRFs on hand-made features, which are pooled with the network."""
