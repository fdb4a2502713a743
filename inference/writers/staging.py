"""Staging: files are written in a folder of their own beside their targets, then moved there."""

import shutil
import tempfile
from pathlib import Path

from gongkai.document.errors import GongkaiError

UNFINISHED = ".unfinished-"
"""How the names of files and folders begin that are not finished."""


class Staging:
    """A hidden folder in the output directory for files that are not finished.

    The folder is on the same file system as the targets, so publishing a file is one rename: a
    reader of the directory sees the old file or the new one, never a part.

    Args:
        directory: the output directory; made if it is absent.

    Raises:
        GongkaiError: the directory cannot be made or written.
    """

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        try:
            directory.mkdir(parents=True, exist_ok=True)
            self.folder = Path(tempfile.mkdtemp(prefix=UNFINISHED, dir=directory))
        except OSError as error:
            raise GongkaiError(
                f"cannot write to the output directory {directory}: {error.strerror}; "
                "name a directory that can be made and written"
            ) from error

    def path(self, name: str) -> Path:
        """Return where to write the file whose target is `name` below the output directory."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def publish(self) -> None:
        """Move every file to its target, over what stands there, and remove the folder.

        Raises:
            GongkaiError: a target cannot be replaced; the finished files stay in the folder.
        """
        for path in sorted(path for path in self.folder.rglob("*") if path.is_file()):
            target = self.directory / path.relative_to(self.folder)
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                path.replace(target)
            except OSError as error:
                raise GongkaiError(
                    f"cannot replace {target}: {error.strerror}; the finished output is kept in "
                    f"{self.folder}: free the target and move it there"
                ) from error
        self.discard()

    def discard(self) -> None:
        """Remove the folder and what is in it."""
        shutil.rmtree(self.folder, ignore_errors=True)
