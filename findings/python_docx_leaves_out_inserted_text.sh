#!/usr/bin/env bash
# python-docx 1.2.0: Paragraph.text leaves out what Word shows in a tracked insertion (w:ins), a content control
# (w:sdt), a smart tag (w:smartTag), and a w:sym. A sentence whose figure was inserted or filled into a form reads
# as a sentence without a figure, and nothing says that text is missing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0
"$folder/venv/bin/python" - <<'PYTHON'
import io
from importlib.metadata import version

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

def paragraph_with(markup):
    document = Document()
    paragraph = document.add_paragraph('公开')
    paragraph._p.append(parse_xml(markup.replace('>', f' {nsdecls("w")}>', 1)))
    paragraph.add_run('条')
    stream = io.BytesIO()
    document.save(stream)
    return Document(stream).paragraphs[0].text

run = '<w:r><w:t>120</w:t></w:r>'
shown = {
    'plain run': run,
    'tracked insertion': f'<w:ins w:id="1" w:author="a">{run}</w:ins>',
    'content control': f'<w:sdt><w:sdtContent>{run}</w:sdtContent></w:sdt>',
    'smart tag': f'<w:smartTag w:element="number">{run}</w:smartTag>',
}
print('python-docx', version('python-docx'))
for name, markup in shown.items():
    text = paragraph_with(markup)
    print(name, '->', text)
    assert text == ('公开120条' if name == 'plain run' else '公开条')
PYTHON
