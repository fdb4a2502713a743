"""An invented province: units, reports of six years, and what is planted in them."""
