"""Keep what snippets gave, so that only a snippet that changed runs again."""

import hashlib
import json
import os
import tempfile
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from platform import python_version
from typing import Any

import lossbook
from lossbook.site.run import Result

_PACKAGE = Path(lossbook.__file__).parent
_RUNNER = ("run.py", "worker.py", "figure.py", "figure.mplstyle")


class Record:
    """Results on disk, one JSON file per snippet, valid while all that made them is the same.

    A result depends on the snippet's text, on the files of `lossbook` that it imported, on the
    runner, and on the versions of Python, torch, NumPy and Matplotlib. A file that cannot be
    read, or whose digest does not fit, counts as missing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen: dict[str, str] = {}

    def look(self) -> None:
        """Note the files of `lossbook` as they are before snippets run.

        A result that is saved later is tied to these: a file that changes while a snippet runs
        makes that result a miss.
        """
        self._seen = {str(file): _hash_file(file) for file in _PACKAGE.rglob("*.py")}

    def load(self, name: str, source: str) -> Result | None:
        """Return what `source` gave when it last ran as snippet `name`, or None."""
        try:
            stored = json.loads(self._file(name).read_text(encoding="utf-8"))
            result = Result.from_json(stored["result"])
            inputs = self._inputs(source, result)
            if stored["inputs"] == inputs and stored["digest"] == _digest(stored["result"]):
                return result
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            pass
        return None

    def save(self, name: str, source: str, result: Result) -> None:
        """Store the result of snippet `name`, whole or not at all."""
        data = result.to_json()
        stored = {"inputs": self._inputs(source, result), "digest": _digest(data), "result": data}
        write_whole(self._file(name), json.dumps(stored).encode())

    def _inputs(self, source: str, result: Result) -> dict[str, Any]:
        modules = {file: self._seen.get(file) or _hash_file(file) for file in result.modules}
        return {
            "source": _hash(source.encode()),
            "modules": modules,
            "runner": _runner(),
            "versions": versions(),
        }

    def _file(self, name: str) -> Path:
        return self._folder / f"{name}.json"


def write_whole(file: Path, data: bytes) -> None:
    """Write a file whole or not at all; make the folders above it if need be."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name_of_copy = tempfile.mkstemp(dir=file.parent, prefix=".", suffix=".tmp")
    copy = Path(name_of_copy)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        copy.chmod(0o644)  # A temporary file is its owner's alone.
        copy.replace(file)
    except BaseException:
        copy.unlink()
        raise


@cache
def versions() -> dict[str, str]:
    """Return the versions of Python and of the packages whose change may change a result."""
    found = {"python": python_version()}
    for package in ("torch", "numpy", "matplotlib"):
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "missing"
    return found


@cache
def _runner() -> str:
    # Once per process: while the site is served, the code that runs is the code that was loaded.
    return _hash(b"".join(Path(__file__).with_name(name).read_bytes() for name in _RUNNER))


def _digest(data: dict[str, Any]) -> str:
    return _hash(json.dumps(data, sort_keys=True).encode())


def _hash_file(file: Path | str) -> str:
    return _hash(Path(file).read_bytes())


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
