#!/usr/bin/env bash
# dateparser 1.2.2: Chinese dates without a year. '5日' is five days ago, not the fifth day of the month. '3月15日' is
# None if the language is given as Chinese, and a day of March 2015 if the language is to be detected. A date with its
# year in digits is read rightly, and one in Chinese numerals is None.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dateparser==1.2.2
"$folder/venv/bin/python" - <<'PYTHON'
import datetime
from importlib.metadata import version

import dateparser

base = {'RELATIVE_BASE': datetime.datetime(2023, 6, 20)}

def read(text, **options):
    found = dateparser.parse(text, settings=base, **options)
    print(text, options, '->', found)
    return found and found.date().isoformat()

print('dateparser', version('dateparser'))
assert read('2023年1月5日', languages=['zh']) == '2023-01-05'
assert read('5日', languages=['zh']) == '2023-06-15'
assert read('3月15日', languages=['zh']) is None
assert read('3月15日').startswith('2015-03-')
assert read('二〇二三年一月五日', languages=['zh']) is None
PYTHON
