#!/usr/bin/env bash
# trafilatura 2.0.0: blank cells of an HTML table are removed, and the cells after them move to the left. In a table of
# figures a value appears below another heading: of '规章, 0, blank, 5' the 5 moves from 现行有效 to 本年废止. The XML output
# has three cells in a row of span 4.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check trafilatura==2.0.0 lxml_html_clean
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import trafilatura

sentence = '本镇政府信息公开工作情况如下，数据统计期限为一年，详见下表。'
page = (
    '<html><body><article><h1>年度报告</h1>' + f'<p>{sentence * 5}</p>' + '<table>'
    '<tr><td>信息内容</td><td>本年制发</td><td>本年废止</td><td>现行有效</td></tr>'
    '<tr><td>规章</td><td>0</td><td></td><td>5</td></tr></table>'
    f'<p>{sentence * 3}</p></article></body></html>'
)
print('trafilatura', version('trafilatura'))
rows = [line for line in trafilatura.extract(page).split('\n') if line.startswith('|')]
print('\n'.join(dict.fromkeys(rows)))
assert any(row.startswith('| 规章 | 0 | 5 |') for row in rows)
assert not any(row.startswith('| 规章 | 0 | | 5') for row in rows)
PYTHON
