"""The parts that a machine may lack. The tests that need an absent part are skipped.

The reason of a skip names the part and how to get it; the summary of a run repeats these reasons.
"""

import os
import shutil
from pathlib import Path

import pytest

SHARED = Path(__file__).parents[2] / "shared"
"""The reference reports, which lie beside the repository where they are present."""

NO_LIBREOFFICE = (
    "LibreOffice, which reads .doc, .wps and .rtf: apt-get install libreoffice-writer-nogui"
)
NO_POSTGRESQL = "PostgreSQL, a database of the service: apt-get install postgresql"
NO_CHROMIUM = "Chromium, which drives the web page: apt-get install chromium"
NO_SPACY = "spaCy, of the annotation format docbin: pip install 'gongkai[spacy]'"
NO_SHARED = "the reference reports in ../shared, which are not part of the repository"
NO_LABEL_STUDIO = "Label Studio: make e2e-labelstudio installs it and runs its test"

needs_libreoffice = pytest.mark.skipif(shutil.which("soffice") is None, reason=NO_LIBREOFFICE)
needs_shared = pytest.mark.skipif(not (SHARED / "gold").is_dir(), reason=NO_SHARED)
needs_label_studio = pytest.mark.skipif("LABEL_STUDIO" not in os.environ, reason=NO_LABEL_STUDIO)
needs_posix = pytest.mark.skipif(
    not hasattr(os, "fork"), reason="the processes and permissions of POSIX: Linux or macOS"
)
