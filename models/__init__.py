"""The models: network, tokenizer, windows, decoding, runtimes, CRFs and model folders."""
