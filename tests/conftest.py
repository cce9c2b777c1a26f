"""What the tests share: a runner that runs each snippet once, sites built once, a browser."""

import functools
import http.server
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock

from lossbook.site.run import Result, Runner
from project import ROOT, build

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept",
        action="store_true",
        help="record what the snippets print now as what they should print",
    )


@pytest.fixture(scope="session")
def ran() -> Iterator[Callable[[str], Result]]:
    """Return a function that runs a snippet by name, once and fresh, and gives its result."""
    runner = Runner()
    results: dict[str, Result] = {}

    def run(name: str) -> Result:
        if name not in results:
            file = ROOT / "snippets" / f"{name}.py"
            results.update(runner.run({name: (file, file.read_text())}))
        return results[name]

    yield run
    runner.close()


def _built(folder: Path, builder: str, *arguments: str, record: Path) -> Path:
    """Build a copy of the real site, once for all workers: the project's own stays as it is."""
    with FileLock(folder.with_suffix(".lock")):
        if not folder.exists():
            for name in ("docs", "snippets", "src"):
                shutil.copytree(ROOT / name, folder / name)
            shutil.copy(ROOT / "mkdocs.yml", folder)
            if record.is_dir():
                shutil.copytree(record, folder / ".cache" / "snippets")
            done = build(folder, *arguments, builder=builder)
            assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Return a folder that all workers of this test run share."""
    own = tmp_path_factory.getbasetemp()
    return own if worker_id == "master" else own.parent


@pytest.fixture(scope="session")
def site(shared: Path) -> Path:
    """Return the folder of the real site, built by MkDocs."""
    return _built(shared / "mkdocs", "mkdocs", "--strict", record=ROOT / ".cache" / "snippets")


@pytest.fixture(scope="session")
def zensical_site(shared: Path, site: Path) -> Path:
    """Return the folder of the real site, built by Zensical from what MkDocs has run."""
    record = site.parent / ".cache" / "snippets"
    return _built(shared / "zensical", "zensical", "--clean", record=record)


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Serve the real site and return its address."""

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Keep quiet."""

    handler = functools.partial(Handler, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, object]:
    """Tell pytest-playwright to start Debian's Chromium."""
    if CHROMIUM is None:
        pytest.skip("chromium is not installed (Debian: apt-get install chromium)")
    return {
        "executable_path": CHROMIUM,
        "args": ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
    }
