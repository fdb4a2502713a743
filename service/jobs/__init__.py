"""Jobs: many documents whose tagging survives the server that took them on."""
