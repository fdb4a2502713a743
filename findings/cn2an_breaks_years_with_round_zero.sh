#!/usr/bin/env bash
# cn2an 0.5.23: cn2an.transform, which converts the numerals of a sentence, does not know 〇 (U+3007) in it: the year
# 二〇二三年 becomes 2〇23年, half Chinese and half digits, although cn2an.cn2an reads the same numeral as 2023 (modes normal
# and smart). 三公经费 and 两微一端, which are names, become 3公经费 and 2微1端.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check cn2an==0.5.23
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import cn2an

print('cn2an', version('cn2an'))
for text in ('二〇二三年一月五日', '三公经费', '两微一端'):
    print(text, '->', cn2an.transform(text))
assert cn2an.cn2an('二〇二三', 'normal') == cn2an.cn2an('二〇二三', 'smart') == 2023
assert cn2an.transform('二〇二三年一月五日') == '2〇23年1月5日'
assert cn2an.transform('三公经费') == '3公经费' and cn2an.transform('两微一端') == '2微1端'
PYTHON
