#!/usr/bin/env bash
# striprtf 0.0.35: rtf_to_text writes what Word does not show beside what it shows: hidden (\v), deleted in a revision
# (\deleted), and crossed-out characters (\strike). A figure that was corrected is joined with its correction to one
# larger number, and nothing in the text shows it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check striprtf==0.0.35
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

from striprtf.striprtf import rtf_to_text

print('striprtf', version('striprtf'))
for name, word in {'hidden': 'v', 'deleted': 'deleted', 'crossed out': 'strike'}.items():
    text = rtf_to_text('{\\rtf1\\ansi Requests: {\\' + word + ' 98}26.\\par}').strip()
    print(name, '->', text)
    assert text == 'Requests: 9826.'
PYTHON
