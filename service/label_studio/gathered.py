"""The annotations that Label Studio's webhooks have sent, in a small database."""

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


class Gathered:
    """Annotations by project, each with the data of its task.

    Args:
        file: of the database; made when it is first asked.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def keep(self, project: str, annotated: Iterable[tuple[Task, Annotation]]) -> None:
        """Keep annotations; one that is there is replaced."""
        rows = [
            (
                project,
                annotation.id,
                task.id,
                _json(task.data),
                _json(annotation),
            )
            for task, annotation in annotated
        ]
        with self._open() as database:
            database.executemany("REPLACE INTO annotation VALUES (?, ?, ?, ?, ?)", rows)

    def drop_annotations(self, project: str, ids: Iterable[int]) -> None:
        """Forget annotations."""
        self._drop("DELETE FROM annotation WHERE project = ? AND id = ?", project, ids)

    def drop_tasks(self, project: str, ids: Iterable[int]) -> None:
        """Forget the annotations of tasks."""
        self._drop("DELETE FROM annotation WHERE project = ? AND task = ?", project, ids)

    def tasks(self, project: str) -> list[dict[str, Any]]:
        """Return the annotated tasks of a project as Label Studio exports them."""
        query = "SELECT task, data, content FROM annotation WHERE project = ? ORDER BY task, id"
        with self._open() as database:
            rows = database.execute(query, (project,)).fetchall()
        tasks: dict[int, dict[str, Any]] = {}
        for number, data, content in rows:
            task = tasks.setdefault(number, {"id": number, "annotations": []})
            task["data"] = json.loads(data)
            task["annotations"].append(json.loads(content))
        return list(tasks.values())

    def _drop(self, statement: str, project: str, ids: Iterable[int]) -> None:
        with self._open() as database:
            database.executemany(statement, [(project, number) for number in ids])

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """Give a connection of this thread; what the block does is kept as a whole."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(self._file)) as database, database:
            database.execute(_SCHEMA)
            yield database


def _json(content: BaseModel) -> str:
    """Return JSON in ASCII, which takes whatever strings came, halves of characters as well."""
    return json.dumps(content.model_dump())
