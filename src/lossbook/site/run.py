"""Run snippets, each in a fresh process, several side by side."""

import json
import os
import queue
import re
import signal
import socket
import subprocess
import sys
import sysconfig
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from lossbook.site import worker

LONGEST_OUTPUT = 64 * 1024
"""Bytes of output beyond which a snippet counts as failed: no page could show them."""


@dataclass(frozen=True)
class Failure:
    """What ended a snippet before its end."""

    message: str
    """The cause in one line or more, as Python or the operating system names it."""
    exception: str | None = None
    """Type of the exception; None where the process was killed or ended itself."""
    line: int | None = None
    """Line of the snippet that was running, where it is known."""


@dataclass(frozen=True)
class Figure:
    """A Matplotlib figure that was open when the snippet ended."""

    title: str
    svg: str


@dataclass(frozen=True)
class Result:
    """What one run of a snippet gave."""

    output: str
    """Standard output and standard error, in the order in which they were written."""
    values: dict[str, Any]
    """Top-level numbers, strings and small tensors (as nested lists), by name."""
    figures: list[Figure]
    modules: list[str]
    """Files of `lossbook` that the snippet imported."""
    seconds: float
    """Wall-clock time of the snippet itself, without the start of its process."""
    failure: Failure | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the result as JSON can hold it."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "Result":
        """Return the result that `to_json` was called on."""
        return cls(
            **data
            | {
                "figures": [Figure(**figure) for figure in data["figures"]],
                "failure": Failure(**data["failure"]) if data["failure"] else None,
            }
        )


class Runner:
    """A worker process and the lanes that feed it. Started at the first run, reused after it.

    Args:
        seconds: Wall-clock limit of one snippet.
        memory: Bytes that one snippet may allocate beyond what importing torch took; enforced
            on Linux.
        lanes: How many snippets run side by side; as many as this process may use cores if None.
    """

    def __init__(
        self, seconds: float = 60, memory: int = 2 * 1024**3, lanes: int | None = None
    ) -> None:
        self.seconds = seconds
        self.memory = memory
        self._lanes = lanes or _cores()
        self._preloaded: set[str] = set()
        self._process: subprocess.Popen[bytes] | None = None
        self._sockets: list[socket.socket] = []
        self._log: IO[bytes] | None = None

    def run(self, snippets: dict[str, Path]) -> Iterator[tuple[str, Result]]:
        """Run the files and yield each name with its result as soon as that is there.

        Args:
            snippets: Name of each snippet (its path below `snippets/`, without ending) → file.
        """
        if not snippets:
            return
        self._start(_heavy_imports(snippets.values()))
        waiting: queue.SimpleQueue[tuple[str, Path]] = queue.SimpleQueue()
        for item in snippets.items():
            waiting.put(item)
        done: queue.SimpleQueue[tuple[str, Result]] = queue.SimpleQueue()
        for lane in self._sockets:
            threading.Thread(target=self._feed, args=(lane, waiting, done), daemon=True).start()
        for _ in snippets:
            yield done.get()

    def close(self) -> None:
        """End the worker process and all that it started."""
        for lane in self._sockets:
            lane.close()
        if self._process:
            self._process.terminate()
            self._process.wait()
        if self._log:
            self._log.close()
        self._process, self._sockets, self._preloaded = None, [], set()

    def _start(self, preload: set[str]) -> None:
        if self._process and self._process.poll() is None and preload <= self._preloaded:
            return
        self.close()
        self._preloaded = preload
        pairs = [socket.socketpair() for _ in range(self._lanes)]
        self._sockets = [ours for ours, _ in pairs]
        theirs = [other.fileno() for _, other in pairs]
        self._log = tempfile.TemporaryFile()
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith("PYTHON")
        }
        style = Path(__file__).with_name("figure.mplstyle")
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", worker.__name__, ",".join(sorted(preload))]
            + [str(descriptor) for descriptor in theirs],
            env=environment
            | {"MPLBACKEND": "module://lossbook.site.figure", "MATPLOTLIBRC": str(style)},
            pass_fds=theirs,
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=self._log,
        )
        for _, other in pairs:
            other.close()

    def _feed(
        self,
        lane: socket.socket,
        waiting: "queue.SimpleQueue[tuple[str, Path]]",
        done: "queue.SimpleQueue[tuple[str, Result]]",
    ) -> None:
        while True:
            try:
                name, path = waiting.get_nowait()
            except queue.Empty:
                return
            try:
                done.put((name, self._run_one(lane, name, path)))
            except Exception as error:  # A lane that went silent would leave the build waiting.
                done.put((name, _died(f"could not be run: {error!r}{self._last_words()}")))

    def _run_one(self, lane: socket.socket, name: str, path: Path) -> Result:
        with tempfile.TemporaryDirectory(prefix="lossbook-") as folder:
            scratch = Path(folder)
            (scratch / "work").mkdir()
            request = {
                "name": name,
                "path": str(path.absolute()),
                "scratch": folder,
                "seconds": self.seconds,
                "memory": self.memory,
            }
            started = time.monotonic()
            with lane.makefile("rw", encoding="utf-8") as stream:
                stream.write(json.dumps(request) + "\n")
                stream.flush()
                answer = stream.readline()
            if not answer:
                raise ConnectionError("the process that runs snippets has ended")
            late = time.monotonic() - started >= self.seconds
            return self._collect(scratch, path, int(answer), late)

    def _collect(self, scratch: Path, path: Path, exit_code: int, late: bool) -> Result:
        written = _read(scratch / worker.OUTPUT)
        output = _shorten(written)
        trace = _read(scratch / worker.TRACE)
        line = _innermost_line(trace, path.name)
        if len(written) > LONGEST_OUTPUT:
            return _died(f"it printed more than {LONGEST_OUTPUT // 1024} KiB", line=line)
        if exit_code and late:
            return _died(f"still running after {self.seconds:g} s", output, line)
        if exit_code or not (scratch / worker.RESULT).exists():
            return _died(_how_it_ended(exit_code), output, line)
        result = json.loads(_read(scratch / worker.RESULT))
        result["failure"] = result.pop("error")
        return Result.from_json(result | {"output": output})

    def _last_words(self) -> str:
        if not self._log:
            return ""
        self._log.seek(0)
        words = self._log.read().decode(errors="replace").strip()
        return f"\n{words}" if words else ""


def _heavy_imports(files: Iterable[Path]) -> set[str]:
    """What is worth importing once for all of `files`: the two slow packages they mention."""
    text = "\n".join(_read(file) for file in files)
    return {
        module
        for module, mention in (("torch", "torch"), ("matplotlib.pyplot", "matplotlib"))
        if re.search(rf"^\s*(?:import|from) {mention}\b", text, re.MULTILINE)
    } | ({"torch"} if re.search(r"^\s*from lossbook", text, re.MULTILINE) else set())


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _read(path: Path) -> str:
    with suppress(FileNotFoundError):
        return path.read_text(encoding="utf-8", errors="replace")
    return ""


def _shorten(output: str) -> str:
    """Cut this machine's paths to installed packages, which differ from reader to reader."""
    for kind in ("purelib", "platlib", "stdlib"):
        output = output.replace(sysconfig.get_path(kind) + os.sep, "")
    return output


def _died(message: str, output: str = "", line: int | None = None) -> Result:
    return Result(output, {}, [], [], 0.0, Failure(message, line=line))


def _innermost_line(trace: str, file: str) -> int | None:
    """Where the snippet stood, by the dump that `faulthandler` left: innermost frame first."""
    match = re.search(rf'File "{re.escape(file)}", line (\d+)', trace)
    return int(match[1]) if match else None


def _how_it_ended(exit_code: int) -> str:
    if exit_code >= 0:
        return f"the process ended itself with exit code {exit_code} before the snippet's end"
    name = signal.Signals(-exit_code).name
    hint = " (out of memory?)" if name == "SIGKILL" else ""
    return f"the process was killed by {name}{hint}"
