"""The annotations from the webhooks of Label Studio, in a small database."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from gongkai.service.label_studio.protocol import Annotation, Task

_SCHEMA = """
CREATE TABLE IF NOT EXISTS annotation (
  project TEXT NOT NULL, id INTEGER NOT NULL, task INTEGER NOT NULL,
  data TEXT NOT NULL, content TEXT NOT NULL,
  PRIMARY KEY (project, id)
)
"""


class AnnotationStore:
    """The annotations of projects, each with the data of its task.

    Args:
        file: the file of the database, which is made when it is first used.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def put(self, project: str, annotated: Iterable[tuple[Task, Annotation]]) -> None:
        """Insert annotations, or replace those with the same ids."""
        rows = [
            (project, annotation.id, task.id, _to_json(task.data), _to_json(annotation))
            for task, annotation in annotated
        ]
        with self._connect() as database:
            database.executemany("REPLACE INTO annotation VALUES (?, ?, ?, ?, ?)", rows)

    def delete_annotations(self, project: str, ids: Iterable[int]) -> None:
        """Delete annotations by their ids."""
        self._delete("DELETE FROM annotation WHERE project = ? AND id = ?", project, ids)

    def delete_tasks(self, project: str, ids: Iterable[int]) -> None:
        """Delete all annotations of tasks by the ids of the tasks."""
        self._delete("DELETE FROM annotation WHERE project = ? AND task = ?", project, ids)

    def tasks(self, project: str) -> list[dict[str, Any]]:
        """Return the annotated tasks of a project in the export format of Label Studio."""
        query = "SELECT task, data, content FROM annotation WHERE project = ? ORDER BY task, id"
        with self._connect() as database:
            rows = database.execute(query, (project,)).fetchall()
        tasks: dict[int, dict[str, Any]] = {}
        for number, data, content in rows:
            task = tasks.setdefault(number, {"id": number, "annotations": []})
            task["data"] = json.loads(data)
            task["annotations"].append(json.loads(content))
        return list(tasks.values())

    def _delete(self, statement: str, project: str, ids: Iterable[int]) -> None:
        with self._connect() as database:
            database.executemany(statement, [(project, number) for number in ids])

    @contextmanager
    def _connect(self) -> Iterator[sqlite3.Connection]:
        """Yield a connection for this thread; the block is one transaction."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(self._file)) as database, database:
            database.execute(_SCHEMA)
            yield database


def _to_json(content: BaseModel) -> str:
    """Return ASCII JSON, which can represent all strings, including lone surrogates."""
    return json.dumps(content.model_dump())
