#!/usr/bin/env bash
# beautifulsoup4 4.15.0 with html.parser: a page that declares gb2312 and contains one character of GBK outside of
# GB 2312 is decoded as windows-1252. The result is mojibake without a warning, and contains_replacement_characters
# is False. Without that character the same page is read rightly.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check beautifulsoup4==4.15.0
"$folder/venv/bin/python" - <<'PYTHON'
import bs4
from bs4 import BeautifulSoup

def read(name):
    page = f'<html><head><meta charset="gb2312"></head><body>经办人{name}，公开120条</body></html>'
    soup = BeautifulSoup(page.encode('gb18030'), 'html.parser')
    return soup.original_encoding, soup.contains_replacement_characters, soup.get_text()

print('beautifulsoup4', bs4.__version__)
for name in ('李明', '李镕'):
    print(name, read(name))
assert read('李明') == ('gb2312', False, '经办人李明，公开120条')
encoding, replaced, text = read('李镕')
assert encoding == 'windows-1252' and not replaced and '公开' not in text
PYTHON
