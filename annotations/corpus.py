"""The corpus that comes with the project, and any other folder with a manifest of the same form."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from importlib.resources import as_file, files
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from annotations.document import Document
from annotations.errors import AnnotationError, GongkaiError
from annotations.formats import read
from annotations.formats.files import read_bytes, replacing
from annotations.splitting import Split, split
from annotations.statistics import statistics

MANIFEST = "manifest.json"
