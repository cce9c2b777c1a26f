"""The process that runs snippets: it imports torch once and forks a fresh child per snippet.

`lossbook.site.run` starts it and sends requests through a socket, one line of JSON each. The
worker forks a child per request, waits for all of them at once, ends those that are late, and
answers with each one's exit code. The child leaves what it captured in files in the request's
scratch folder. Forking costs milliseconds where a new interpreter would import torch again for
more than a second; importing torch runs no operation and starts no thread, so nothing that the
child inherits is in use. When the socket closes, because the builder is done or was killed, the
worker ends and takes along every child and what these have started; only a process that a
snippet made a daemon, in a session of its own, escapes.
"""

import atexit
import ctypes
import faulthandler
import gc
import importlib
import json
import linecache
import os
import resource
import select
import signal
import socket
import sys
import threading
import time
import traceback
import types
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

OUTPUT = "output"
"""File in the scratch folder: everything written to standard output and error."""
RESULT = "result.json"
"""File in the scratch folder: values, figures and error; missing if the child died."""
TRACE = "trace"
"""File in the scratch folder: where Python stood when the child crashed or ran out of time."""
WORK = "work"
"""Empty folder in the scratch folder, in which the snippet runs."""
LARGEST_FILE = 16 * 1024 * 1024
"""Bytes up to which a file of the snippet may grow, its output included: it spares the disk."""
LARGEST_VALUE = 256
"""Elements up to which a tensor, list or dictionary is kept as a value, and digits of a number."""
GRACE = 1.0
"""Seconds beyond its limit that a child has to tell where it stood before it is killed."""
HUGE = 2 * 1024 * 1024
"""Bytes of a large page."""
MADV_COLLAPSE = 25
"""Number of this advice to `madvise` in Linux; Python 3.11 has no name for it."""


@dataclass
class _Child:
    request: int
    started: float
    deadline: float


def main() -> None:
    """Import what the first argument names, then serve the socket that the second names.

    The third is how many children may run at once.
    """
    preload, descriptor, lanes = sys.argv[1:]
    # Ctrl-C in a terminal reaches every process in it; the builder decides what becomes of it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in filter(None, preload.split(",")):
        # A snippet that needs the module will say what is wrong, and on which line.
        with suppress(ImportError):
            importlib.import_module(name)
    # A snippet imports the modules of lossbook that are on disk when it runs, not these.
    for name in [name for name in sys.modules if name.split(".")[0] == "lossbook"]:
        del sys.modules[name]
    gc.collect()
    gc.freeze()  # Keeps the collector from touching, and so copying, inherited pages.
    _gather_memory()
    _serve(socket.socket(fileno=int(descriptor)), int(lanes))


def _gather_memory() -> None:
    """Move what was imported into pages of 2 MiB, so that a fork has few entries to copy.

    Linux only, from 6.1 on; where it is not possible, the memory stays as it is.
    """
    with suppress(OSError, AttributeError):
        advise = ctypes.CDLL(None).madvise
        advise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
        for line in Path("/proc/self/maps").read_text().splitlines():
            span, access, _, _, inode = line.split()[:5]
            start, end = (int(address, 16) for address in span.split("-"))
            start, end = -(-start // HUGE) * HUGE, end // HUGE * HUGE
            if access == "rw-p" and inode == "0" and start < end:
                advise(start, end - start, MADV_COLLAPSE)


def _serve(channel: socket.socket, lanes: int) -> None:
    waiting: deque[dict[str, Any]] = deque()
    children: dict[int, _Child] = {}
    woken, wake = os.pipe()
    os.set_blocking(wake, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(wake)  # The end of a child interrupts the wait below.
    unread = b""
    while True:
        now = time.monotonic()
        for pid, child in children.items():
            if child.deadline <= now:
                _kill(pid)
        wait = min((child.deadline - now for child in children.values()), default=None)
        sources: list[Any] = [channel, woken]
        ready, _, _ = select.select(sources, [], [], None if wait is None else max(wait, 0.01))
        if woken in ready:
            os.read(woken, 4096)
        for pid in list(children):
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                _kill(pid)  # Whatever the snippet itself had started.
                child = children.pop(pid)
                took = time.monotonic() - child.started
                answer = [child.request, os.waitstatus_to_exitcode(status), took]
                with suppress(BrokenPipeError):
                    channel.sendall(json.dumps(answer).encode() + b"\n")
        if channel in ready:
            received = channel.recv(65536)
            if not received:
                break
            *lines, unread = (unread + received).split(b"\n")
            waiting.extend(map(json.loads, lines))
        while waiting and len(children) < lanes:
            request = waiting.popleft()
            now = time.monotonic()
            deadline = now + request["seconds"] + GRACE
            children[_fork(request, channel)] = _Child(request["id"], now, deadline)
    for pid in children:
        _kill(pid)


def _fork(request: dict[str, Any], channel: socket.socket) -> int:
    pid = os.fork()
    if pid:
        return pid
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        channel.close()
        _run(request)
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(1)


def _kill(pid: int) -> None:
    """Kill the child, if it has not ended, and the group of processes that it leads."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


def _run(request: dict[str, Any]) -> NoReturn:
    """Run one snippet in this fresh child and leave in the scratch folder what it gave."""
    os.setsid()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    scratch = Path(request["scratch"])
    os.chdir(scratch / WORK)
    streams = _redirect(scratch / OUTPUT)
    trace = (scratch / TRACE).open("w")
    faulthandler.enable(trace)
    faulthandler.dump_traceback_later(request["seconds"], exit=True, file=trace)
    _limit(request["memory"])
    _refresh_randomness()
    atexit._clear()  # What the worker's own imports have registered is not the snippet's.
    dump = json.dumps  # A snippet may replace what it likes.
    started = time.perf_counter()
    namespace, error = _execute(Path(request["path"]), request["source"])
    # Like the interpreter at its end: wait for threads, and below, do what was put off till then.
    threading._shutdown()  # type: ignore[attr-defined]
    result: dict[str, Any] = {
        "error": error,
        "seconds": time.perf_counter() - started,
        "modules": _own_modules(),
        "values": {},
        "figures": [],
    }
    if not error:
        result["values"] = _values(namespace)
        try:
            result["figures"] = _figures(request["name"])
        except Exception as exception:
            result["error"] = _error(exception, None, "a figure could not be drawn: ")
    atexit._run_exitfuncs()
    for stream in streams:
        with suppress(ValueError, OSError):  # The snippet has closed it, or filled it.
            stream.flush()
    (scratch / RESULT).write_text(dump(result), encoding="utf-8")
    os._exit(0)


def _redirect(output: Path) -> list[Any]:
    """Send both streams, C code's writes included, to one file, so that their order is kept."""
    sink = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(sink, 1)
    os.dup2(sink, 2)
    sys.stdin = open(0, encoding="utf-8", closefd=False)
    sys.stdout = open(1, "w", encoding="utf-8", buffering=1, closefd=False)
    sys.stderr = open(
        2, "w", encoding="utf-8", buffering=1, errors="backslashreplace", closefd=False
    )
    return [sys.stdout, sys.stderr]


def _limit(memory: int) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_FILE, resource.RLIM_INFINITY))
    # Linux counts data pages per process in /proc; macOS neither tells nor enforces.
    with suppress(OSError):
        status = Path("/proc/self/status").read_text()
        used = next(int(line.split()[1]) for line in status.splitlines() if "VmData" in line)
        resource.setrlimit(resource.RLIMIT_DATA, (used * 1024 + memory, resource.RLIM_INFINITY))


def _refresh_randomness() -> None:
    """Seed the generators anew: a snippet without a seed would repeat what its sisters drew.

    Python's own generator does this by itself after a fork.
    """
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed()
    if torch := sys.modules.get("torch"):
        torch.default_generator.seed()


def _execute(path: Path, source: str) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """Run the source as `python FILE` would; return its globals and the error that ended it."""
    shown_as = path.name  # A reader runs it under its bare name, from the folder it is in.
    linecache.cache[shown_as] = (len(source), None, source.splitlines(keepends=True), shown_as)
    module = types.ModuleType("__main__")
    module.__file__ = str(path)
    sys.modules["__main__"] = module
    sys.argv = [shown_as]
    sys.path.insert(0, str(Path.cwd()))
    try:
        exec(compile(source, shown_as, "exec", dont_inherit=True), module.__dict__)
    except SystemExit as stop:
        error = _error(stop, shown_as)
        error["message"] = f"it called sys.exit({stop.code!r}) and so ended before its end"
        return module.__dict__, error
    except BaseException as exception:
        with suppress(ValueError, OSError):  # The snippet has closed the stream, or filled it.
            sys.stderr.write(_traceback(exception, shown_as))
        return module.__dict__, _error(exception, shown_as)
    return module.__dict__, None


def _error(exception: BaseException, shown_as: str | None, prefix: str = "") -> dict[str, Any]:
    frames = traceback.extract_tb(exception.__traceback__)
    line = next((frame.lineno for frame in reversed(frames) if frame.filename == shown_as), None)
    if isinstance(exception, SyntaxError) and exception.filename == shown_as:
        line = exception.lineno
    return {
        "exception": type(exception).__name__,
        "message": prefix + "".join(traceback.format_exception_only(exception)).strip(),
        "line": line,
    }


class _CutStack(traceback.StackSummary):
    """A stack in which the frames outside the snippet are counted, not listed."""

    def __init__(self, frames: traceback.StackSummary, shown_as: str) -> None:
        super().__init__()
        outside = 0
        for frame in frames:
            if frame.filename == __file__:
                continue
            if frame.filename != shown_as:
                outside += 1
                continue
            self._count(outside)
            outside = 0
            self.append(frame)
        self._count(outside)

    def _count(self, outside: int) -> None:
        if outside:
            self.append(traceback.FrameSummary("", outside, "outside"))

    def format_frame_summary(self, frame_summary: traceback.FrameSummary, **options: Any) -> str:
        if frame_summary.filename:
            return super().format_frame_summary(frame_summary, **options)
        plural = "s" if frame_summary.lineno != 1 else ""
        return f"  [{frame_summary.lineno} frame{plural} outside this file]\n"


def _traceback(exception: BaseException, shown_as: str) -> str:
    """Return what a terminal would print, without the frames outside the snippet."""
    told = traceback.TracebackException.from_exception(exception)
    parts = [told]
    while parts:
        part = parts.pop()
        # A SyntaxError of the snippet itself has no frame, and Python shows no empty stack.
        part.stack = _CutStack(part.stack, shown_as) or None  # type: ignore[assignment]
        parts += [one for one in (part.__cause__, part.__context__) if one]
        parts += getattr(part, "exceptions", None) or []
    return "".join(told.format())


def _own_modules() -> list[str]:
    """The files of `lossbook` that the snippet imported: it must run again when they change."""
    if "lossbook" not in sys.modules:
        return []  # To look at every module would copy every page that holds one.
    return sorted(
        module.__file__
        for name, module in sys.modules.items()
        if name.split(".")[0] == "lossbook" and module.__file__
    )


def _values(namespace: dict[str, Any]) -> dict[str, Any]:
    """The top-level numbers, strings, small tensors and small lists, as JSON can hold them."""
    kept = {}
    for name, value in namespace.items():
        if not name.startswith("_"):
            with suppress(Exception):  # It has no such form, or none that ends.
                kept[name] = _plain(value)
    return kept


def _plain(value: Any) -> Any:
    """Return `value` in terms of numbers, strings and lists; raise TypeError if it has none."""
    if isinstance(value, bool | float | str):
        return value
    if isinstance(value, int) and abs(value) < 10**LARGEST_VALUE:
        return value
    torch = sys.modules.get("torch")
    if torch is not None and isinstance(value, torch.Tensor):
        if value.numel() <= LARGEST_VALUE and not value.is_complex():
            return value.detach().tolist()
    elif isinstance(value, list | tuple) and len(value) <= LARGEST_VALUE:
        return [_plain(item) for item in value]
    elif isinstance(value, dict) and len(value) <= LARGEST_VALUE:
        return {str(key): _plain(item) for key, item in value.items()}
    raise TypeError(type(value).__name__)


def _figures(name: str) -> list[dict[str, str]]:
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is None or not pyplot.get_fignums():
        return []
    from lossbook.site.figure import open_figures  # noqa: PLC0415, it imports Matplotlib

    return open_figures(salt=name)


if __name__ == "__main__":
    main()
