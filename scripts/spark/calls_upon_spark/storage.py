"""Where tables are written: a folder on a disk, on HDFS or in object storage, as pyarrow reaches it from every executor."""

import re
from dataclasses import dataclass
from functools import cached_property

import pyarrow as pa
import pyarrow.fs

# What the same storage is called by Hadoop and by Arrow.
SCHEMES = {"s3a": "s3", "s3n": "s3"}

# Where an object can't be seen before it is whole: there is nothing to be renamed, and a rename would copy.
OF_OBJECTS = ("s3", "gcs", "abfs")


@dataclass(frozen=True)
class Folder:
    """A folder by its URI, fully qualified. A plain value, since it travels to the executors."""

    uri: str

    @cached_property
    def _opened(self) -> tuple[pa.fs.FileSystem, str]:
        scheme, rest = self.uri.split(":", 1)
        # Hadoop writes file:/a, with one slash.
        return pa.fs.FileSystem.from_uri(f"{SCHEMES.get(scheme, scheme)}:{re.sub('^/(?!/)', '///', rest)}")

    def put(self, name: str, content: pa.Buffer, unfinished: str) -> None:
        """Writes a file as a whole, or not at all; `unfinished` is a name that nobody else uses.

        Whoever writes a name twice writes the same bytes, so that it doesn't matter who is last.
        """
        storage, root = self._opened
        path, aside = f"{root}/{name}", f"{root}/{unfinished}"
        if storage.type_name in OF_OBJECTS:
            _write(storage, path, content)
            return
        for file in (path, aside):
            storage.create_dir(file.rpartition("/")[0])
        _write(storage, aside, content)
        try:
            storage.move(aside, path)
        except OSError:
            # HDFS renames nothing onto a file that is there.
            if storage.get_file_info(path).type != pa.fs.FileType.File:
                raise
            storage.delete_file(aside)

    def files(self) -> list[str]:
        """All files below, relative to it."""
        storage, root = self._opened
        found = storage.get_file_info(pa.fs.FileSelector(root, recursive=True, allow_not_found=True))
        return [info.path.removeprefix(f"{root}/") for info in found if info.is_file]


def _write(storage: pa.fs.FileSystem, path: str, content: pa.Buffer) -> None:
    with storage.open_output_stream(path) as stream:
        stream.write(content)
