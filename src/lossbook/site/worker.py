"""The process that runs snippets: it imports torch once and forks a fresh child per snippet.

`lossbook.site.run` starts it with one socket per lane. A lane reads a request (one line of
JSON), forks, waits for the child to end and answers with its exit code (one line). The child
leaves what it captured in files in the request's scratch folder. Forking costs milliseconds
where a new interpreter would import torch again for more than a second; importing torch runs
no operation and starts no thread, so nothing that the child inherits is in use.
"""

import faulthandler
import gc
import importlib
import json
import linecache
import math
import os
import resource
import signal
import socket
import sys
import time
import traceback
import types
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

OUTPUT = "output"
"""File in the scratch folder: everything written to standard output and error."""
RESULT = "result.json"
"""File in the scratch folder: values, figures and error; missing if the child died."""
TRACE = "trace"
"""File in the scratch folder: where Python stood when the child crashed or ran out of time."""
LARGEST_FILE = 16 * 1024 * 1024
"""Bytes up to which a file of the snippet may grow, its output included: it spares the disk."""
LARGEST_TENSOR = 256
"""Elements up to which a tensor, list or tuple is kept as a value."""


def main() -> None:
    """Import what `--preload` names, fork one lane per socket, and wait for the lanes to end."""
    preload, *descriptors = sys.argv[1:]
    # Ctrl-C in a terminal reaches every process in it. The builder decides what to do; lanes
    # end when it closes their sockets.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in filter(None, preload.split(",")):
        # A snippet that needs the module will say what is wrong, and on which line.
        with suppress(ImportError):
            importlib.import_module(name)
    gc.collect()
    gc.freeze()  # Keeps the collector from touching, and so copying, inherited pages.
    lanes = [socket.socket(fileno=int(descriptor)) for descriptor in descriptors]
    for lane in lanes:
        if os.fork() == 0:
            # A socket ends for its reader only when every process has closed it.
            for other in lanes:
                if other is not lane:
                    other.close()
            _serve(lane)
    for lane in lanes:
        lane.close()
    for _ in lanes:
        os.wait()


def _serve(lane: socket.socket) -> NoReturn:
    with lane.makefile("rw", encoding="utf-8") as stream:
        for line in stream:
            request = json.loads(line)
            child = os.fork()
            if child == 0:
                try:
                    _run(request)
                except BaseException:
                    traceback.print_exc()
                finally:
                    os._exit(1)
            # The child's own watch tells where it stood; this one ends a child that is stopped
            # or has called off its watch.
            signal.signal(signal.SIGALRM, partial(_kill, child))
            signal.alarm(math.ceil(request["seconds"]) + 1)
            _, status = os.waitpid(child, 0)
            signal.alarm(0)
            with suppress(ProcessLookupError):
                os.killpg(child, signal.SIGKILL)  # Whatever the snippet itself had started.
            stream.write(f"{os.waitstatus_to_exitcode(status)}\n")
            stream.flush()
    os._exit(0)


def _kill(child: int, *_: object) -> None:
    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)


def _run(request: dict[str, Any]) -> NoReturn:
    """Run one snippet in this fresh child and leave in the scratch folder what it gave."""
    os.setsid()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    scratch = Path(request["scratch"])
    os.chdir(scratch / "work")
    _redirect(scratch / OUTPUT)
    trace = (scratch / TRACE).open("w")
    faulthandler.enable(trace)
    faulthandler.dump_traceback_later(request["seconds"], exit=True, file=trace)
    _limit(request["memory"])
    started = time.perf_counter()
    namespace, error = _execute(Path(request["path"]))
    result = {
        "error": error,
        "seconds": time.perf_counter() - started,
        "modules": _own_modules(),
        "values": {} if error else _values(namespace),
        "figures": [] if error else _figures(request["name"]),
    }
    sys.stdout.flush()
    sys.stderr.flush()
    (scratch / RESULT).write_text(json.dumps(result), encoding="utf-8")
    os._exit(0)


def _redirect(output: Path) -> None:
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


def _limit(memory: int) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_FILE, resource.RLIM_INFINITY))
    # Linux counts data pages per process in /proc; macOS neither tells nor enforces.
    with suppress(OSError):
        status = Path("/proc/self/status").read_text()
        used = next(int(line.split()[1]) for line in status.splitlines() if "VmData" in line)
        resource.setrlimit(resource.RLIMIT_DATA, (used * 1024 + memory, resource.RLIM_INFINITY))


def _execute(path: Path) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """Run the file as `python FILE` would; return its globals and the error that ended it."""
    shown_as = path.name  # A reader runs it under its bare name, from the folder it is in.
    # The module that the reader's own run would import is the one on disk now.
    for name in [name for name in sys.modules if name.split(".")[0] == "lossbook"]:
        del sys.modules[name]
    source = path.read_text(encoding="utf-8")
    linecache.cache[shown_as] = (len(source), None, source.splitlines(keepends=True), shown_as)
    module = types.ModuleType("__main__")
    module.__file__ = str(path)
    sys.modules["__main__"] = module
    sys.argv = [shown_as]
    sys.path.insert(0, str(Path.cwd()))
    try:
        exec(compile(source, shown_as, "exec", dont_inherit=True), module.__dict__)
    except SystemExit as stop:
        frames = traceback.extract_tb(stop.__traceback__)
        return module.__dict__, {
            "exception": "SystemExit",
            "message": f"the snippet called sys.exit({stop.code!r}) and so ended before its end",
            "line": _line(frames, shown_as),
        }
    except BaseException as exception:
        frames = traceback.extract_tb(exception.__traceback__)
        line = exception.lineno if isinstance(exception, SyntaxError) else _line(frames, shown_as)
        _print_traceback(exception, frames, shown_as)
        return module.__dict__, {
            "exception": type(exception).__name__,
            "message": "".join(traceback.format_exception_only(exception)).strip(),
            "line": line,
        }
    return module.__dict__, None


def _line(frames: traceback.StackSummary, shown_as: str) -> int | None:
    return next((frame.lineno for frame in reversed(frames) if frame.filename == shown_as), None)


def _print_traceback(
    exception: BaseException, frames: traceback.StackSummary, shown_as: str
) -> None:
    """Print what a terminal would, with the frames outside the snippet counted, not listed."""
    if isinstance(exception, SyntaxError):
        lines = traceback.format_exception_only(exception)
    else:
        lines = ["Traceback (most recent call last):\n"]
        outside = 0
        for frame in [*frames[1:], None]:
            if frame is not None and frame.filename != shown_as:
                outside += 1
                continue
            if outside:
                plural = "s" if outside > 1 else ""
                lines.append(f"  [{outside} frame{plural} outside this file]\n")
                outside = 0
            if frame is not None:
                lines += traceback.StackSummary.from_list([frame]).format()
        lines += traceback.format_exception_only(exception)
    sys.stdout.flush()
    sys.stderr.write("".join(lines))


def _own_modules() -> list[str]:
    """The files of `lossbook` that the snippet imported: it must run again when they change."""
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
            with suppress(TypeError):
                kept[name] = _plain(value)
    return kept


def _plain(value: Any) -> Any:
    """Return `value` in terms of numbers, strings and lists; raise TypeError if it has none."""
    if isinstance(value, bool | int | float | str):
        return value
    torch = sys.modules.get("torch")
    if torch is not None and isinstance(value, torch.Tensor):
        if value.numel() <= LARGEST_TENSOR and not value.is_complex():
            return value.detach().tolist()
    elif isinstance(value, list | tuple) and len(value) <= LARGEST_TENSOR:
        return [_plain(item) for item in value]
    elif isinstance(value, dict) and len(value) <= LARGEST_TENSOR:
        return {str(key): _plain(item) for key, item in value.items()}
    raise TypeError(type(value).__name__)


def _figures(name: str) -> list[dict[str, str]]:
    if "matplotlib.pyplot" not in sys.modules:
        return []
    from lossbook.site.figure import open_figures  # noqa: PLC0415, it imports Matplotlib

    return open_figures(salt=name)


if __name__ == "__main__":
    main()
