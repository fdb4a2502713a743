#!/usr/bin/env bash
# lxml 6.1.3 (libxml2 2.14.6): a page that declares gb2312, as most old Chinese government pages do, but contains
# one character of GBK outside of GB 2312 (such as the name character 镕) loses everything after that character.
# No exception is raised, and the document looks complete. Browsers read the label gb2312 as GBK, as the WHATWG
# Encoding Standard says. With encoding='gb18030' the page is read whole.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check lxml==6.1.3
"$folder/venv/bin/python" - <<'PYTHON'
from lxml import etree
from lxml.html import HTMLParser, document_fromstring

page = (
    '<html><head><meta charset="gb2312"></head><body>'
    '<p>主动公开120条，经办人李镕。</p><p>收到申请3件。</p></body></html>'
).encode('gb18030')
print('lxml', etree.LXML_VERSION, 'libxml2', etree.LIBXML_VERSION)
by_label = document_fromstring(page).text_content()
by_superset = document_fromstring(page, parser=HTMLParser(encoding='gb18030')).text_content()
print('as labelled:', by_label)
print('as gb18030: ', by_superset)
assert by_superset == '主动公开120条，经办人李镕。收到申请3件。'
assert by_label == '主动公开120条，经办人李', by_label
PYTHON
