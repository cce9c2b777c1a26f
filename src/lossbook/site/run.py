"""Run snippets, each in a fresh process, several side by side."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from lossbook.site import worker

LONGEST_OUTPUT = 64 * 1024
"""Characters of output beyond which a snippet counts as failed: no page could show them."""

_HEAVY = {
    r"^\s*(?:import|from) (?:torch|lossbook)\b": ["torch"],
    # Imported for most of a second by the first optimizer, and by whatever wraps a model.
    r"\b(?:optim|DistributedDataParallel|torch\.compile)\b": ["torch._dynamo"],
    r"^\s*(?:import|from) matplotlib\b": [
        "matplotlib.pyplot",
        "matplotlib.backends.backend_svg",
    ],
}
"""What a snippet's text shows that it will import → the slow modules behind it."""


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
    """A worker process and the socket that leads to it. Started at the first run, reused after it.

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
        self._channel: socket.socket | None = None
        self._log: IO[bytes] | None = None

    def run(self, snippets: dict[str, tuple[Path, str]]) -> Iterator[tuple[str, Result]]:
        """Run snippets and yield each name with its result as soon as that is there.

        Args:
            snippets: Name of each snippet (its path below `snippets/`, without ending) → its file
                and its text. It is the text that runs.
        """
        if not snippets:
            return
        self._start(_heavy_imports(source for _, source in snippets.values()))
        assert self._channel is not None
        waiting = list(snippets)
        running: dict[int, _Run] = {}
        try:
            with self._channel.makefile("r", encoding="utf-8") as answers:
                while waiting or running:
                    # As many wait in the worker as run there: none of its lanes waits for us.
                    while waiting and len(running) < 2 * self._lanes:
                        run = _Run(waiting.pop(0))
                        running[id(run)] = run
                        request = self._request(run, *snippets[run.name])
                        self._channel.sendall(request.encode() + b"\n")
                    if not (answer := answers.readline()):
                        raise ConnectionError
                    number, exit_code, took = json.loads(answer)
                    run = running.pop(number)
                    late = took >= self.seconds
                    with run.folder:
                        result = self._collect(run, snippets[run.name][0], exit_code, late)
                    yield run.name, result
        except ConnectionError:
            what = f"the process that runs snippets has ended{self._last_words()}"
            for name in [run.name for run in running.values()] + waiting:
                yield name, _died(what)
        finally:
            if running:  # What still runs must not answer to the next call.
                self.close()
            for run in running.values():
                run.folder.cleanup()

    def close(self) -> None:
        """End the worker process and all that it started."""
        if self._channel:
            self._channel.close()
        if self._process:
            self._process.wait()
        if self._log:
            self._log.close()
        self._process, self._channel, self._log, self._preloaded = None, None, None, set()

    def _start(self, preload: set[str]) -> None:
        if self._process and self._process.poll() is None and preload <= self._preloaded:
            return
        preload = preload | self._preloaded
        self.close()
        self._preloaded = preload
        self._channel, other = socket.socketpair()
        self._log = tempfile.TemporaryFile()
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith("PYTHON")
        }
        style = Path(__file__).with_name("figure.mplstyle")
        environment |= {"MPLBACKEND": "module://lossbook.site.figure", "MATPLOTLIBRC": str(style)}
        # Idle OpenMP threads sleep instead of spinning: snippets run side by side, and a thread
        # that spins holds a core that its sister needs. How many threads there are stays.
        environment.setdefault("OMP_WAIT_POLICY", "passive")
        command = [sys.executable, "-P", "-m", worker.__name__]
        modules = ",".join(sorted(preload))
        with other:
            self._process = subprocess.Popen(
                [*command, modules, str(other.fileno()), str(self._lanes)],
                env=environment,
                pass_fds=[other.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=self._log,
                stderr=self._log,
            )

    def _request(self, run: "_Run", path: Path, source: str) -> str:
        (run.scratch / worker.WORK).mkdir()
        request = {
            "id": id(run),
            "name": run.name,
            "path": str(path.absolute()),
            "source": source,
            "scratch": str(run.scratch),
            "seconds": self.seconds,
            "memory": self.memory,
        }
        return json.dumps(request)

    def _collect(self, run: "_Run", path: Path, exit_code: int, late: bool) -> Result:
        output = _shorten(_read(run.scratch / worker.OUTPUT))
        line = _innermost_line(_read(run.scratch / worker.TRACE), path.name)
        if exit_code and late:
            return _died(f"still running after {self.seconds:g} s", output, line)
        if exit_code or not (run.scratch / worker.RESULT).exists():
            return _died(_how_it_ended(exit_code), output, line)
        found = json.loads(_read(run.scratch / worker.RESULT))
        result = Result.from_json({"output": output, "failure": found.pop("error")} | found)
        if len(output) > LONGEST_OUTPUT:
            then = f", then: {result.failure.message}" if result.failure else ""
            return _died(f"it printed more than {LONGEST_OUTPUT} characters{then}", line=line)
        return result

    def _last_words(self) -> str:
        assert self._log is not None
        self._log.seek(0)
        words = self._log.read().decode(errors="replace").strip()
        return f":\n{words}" if words else ""


class _Run:
    """A snippet on its way, and its scratch folder."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.folder = tempfile.TemporaryDirectory(prefix="lossbook-")
        self.scratch = Path(self.folder.name)


def _heavy_imports(sources: Iterable[str]) -> set[str]:
    """What is worth importing once for all: the slow modules that the sources are going to load."""
    text = "\n".join(sources)
    found = (names for pattern, names in _HEAVY.items() if re.search(pattern, text, re.MULTILINE))
    return {name for names in found for name in names}


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _read(path: Path) -> str:
    with (
        suppress(FileNotFoundError),
        path.open(encoding="utf-8", errors="replace", newline="") as it,
    ):
        return it.read()
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
