"""`python -m gongkai` is the command `gongkai`."""

from gongkai.cli.app import main

main()
