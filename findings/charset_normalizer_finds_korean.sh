#!/usr/bin/env bash
# charset-normalizer 3.4.4: a Chinese title or short sentence in GB18030 is detected as Korean (cp949), although every
# byte pair is a frequent Chinese character and the result in Korean mixes Hangul with rare Hanja. The result has
# no warning; a sentence with several full stops is detected rightly.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check charset-normalizer==3.4.4
"$folder/venv/bin/python" - <<'PYTHON'
import charset_normalizer
from charset_normalizer import from_bytes

texts = {
    '政府信息公开工作年度报告': 'cp949',
    '公开信息120条（其中网站96条）': 'cp949',
    '一、总体情况——主动公开120条': 'cp949',
    '本年收到申请3件，办结3件。': 'gb18030',
}
print('charset-normalizer', charset_normalizer.__version__)
for text, expected in texts.items():
    best = from_bytes(text.encode('gb18030')).best()
    print(text, '->', best.encoding, str(best))
    assert best.encoding == expected
PYTHON
