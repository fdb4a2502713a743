#!/usr/bin/env bash
# openvino 2026.4.1 (openvino-telemetry 2025.2.0): `import openvino` alone, without any conversion of a model, creates
# the folder intel/ in the home of the user and looks up www.google-analytics.com to send the event "import". There is
# no dialog, and no environment variable against it. If the package openvino_telemetry cannot be imported, openvino
# uses a stub of its own and neither happens; inference works the same.
# The probe refuses every lookup of a name, so that nothing is sent.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check openvino==2026.4.1 openvino-telemetry==2025.2.0
cat >"$folder/probe.py" <<'PYTHON'
import os, sys, time

log = os.open(sys.argv[2], os.O_WRONLY | os.O_CREAT | os.O_APPEND)

def refuse(event, arguments):  # also in the process that openvino_telemetry forks
    if event == 'socket.getaddrinfo':
        os.write(log, f'{arguments[0]}\n'.encode())
        raise OSError('refused')

sys.addaudithook(refuse)
if sys.argv[1] == 'without':
    sys.modules['openvino_telemetry'] = None
import openvino

openvino.Core()
time.sleep(5)
hosts = set(open(sys.argv[2]).read().split())
written = sorted(os.listdir(os.environ['HOME']))
print(openvino.get_version(), sys.argv[1], 'the telemetry package: hosts', hosts, 'files in the home', written)
expected = ({'www.google-analytics.com'}, ['intel']) if sys.argv[1] == 'with' else (set(), [])
assert (hosts, written) == expected, (hosts, written)
PYTHON
for mode in with without; do
  mkdir "$folder/home-$mode"
  env -i PATH="$PATH" HOME="$folder/home-$mode" "$folder/venv/bin/python" "$folder/probe.py" "$mode" "$folder/$mode.log"
done
