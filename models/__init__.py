"""The network that reads the text: its encoder, tokenizer, windows, decoding and runtimes."""
