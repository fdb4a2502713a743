#!/usr/bin/env bash
# ftfy 6.3.1: fix_text with its default settings changes clean Chinese text: the full-width comma, colon, semicolon and
# brackets, the normal punctuation of Chinese, become ASCII. Rules and models that look for ， or （ no longer match,
# while 。 and 、 stay. fix_character_width=False keeps them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ftfy==6.3.1
"$folder/venv/bin/python" - <<'PYTHON'
import ftfy
from ftfy import fix_text

text = '公开120条，其中：网站96条（含公众号）；公报3期。纸质、电子'
print('ftfy', ftfy.__version__)
print(fix_text(text))
assert fix_text(text) == '公开120条,其中:网站96条(含公众号);公报3期。纸质、电子'
assert fix_text(text, fix_character_width=False) == text
PYTHON
