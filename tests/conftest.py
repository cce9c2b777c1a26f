"""What the tests share: a runner that runs each snippet once, sites built once, a browser."""

import functools
import http.server
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, Page

from lossbook.site.book import Book
from lossbook.site.run import Result
from project import CHROMIUM, build, copy_site, make


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept",
        action="store_true",
        help="record what the snippets print now as what they should print",
    )


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Return a folder that all workers of this test run share."""
    own = tmp_path_factory.getbasetemp()
    return own if worker_id == "master" else own.parent


@pytest.fixture(scope="session")
def book(shared: Path) -> Book:
    """Return the real site's snippets, all run afresh and once for all workers of this test run."""
    project = shared / "mkdocs"
    book = Book(project)
    with FileLock(shared / "book.lock"):
        if not project.exists():
            copy_site(project)
        book.refresh()
    return book


@pytest.fixture(scope="session")
def ran(book: Book) -> Callable[[str], Result]:
    """Return a function that gives what a snippet, by its name, gave in this test run."""
    return lambda name: book.snippets[name].result


@pytest.fixture(scope="session")
def site(shared: Path, book: Book) -> Path:
    """Return the folder of the real site, built by MkDocs."""
    return _built(shared / "mkdocs", "mkdocs", "--strict")


@pytest.fixture(scope="session")
def zensical_site(shared: Path, site: Path) -> Path:
    """Return the folder of the real site, built by Zensical for a repository on GitHub."""
    project = shared / "zensical"
    with FileLock(shared / "zensical.lock"):
        if not project.exists():
            copy_site(project)
            # Both as a second build finds them: Zensical lists docs/ before it asks for a page.
            for made in (".cache/snippets", "docs/downloads"):
                shutil.copytree(shared / "mkdocs" / made, project / made)
    # Not --clean, which would remove the record too.
    return _built(project, "zensical", REPOSITORY="owner/name")


def _built(project: Path, builder: str, *arguments: str, **environment: str) -> Path:
    with FileLock(project.with_suffix(".lock")):
        if not (project / "site").exists():
            done = build(project, *arguments, builder=builder, **environment)
            assert done.returncode == 0, done.stdout + done.stderr
    return project / "site"


@pytest.fixture(scope="session")
def offline_site(shared: Path, site: Path) -> Path:
    """Return the folder of the copy that opens from the disk, made after the site itself."""
    project = shared / "mkdocs"
    with FileLock(shared / "offline.lock"):
        if not (project / "site-offline").exists():
            done = make(project, "offline")
            assert done.returncode == 0, done.stdout + done.stderr
    return project / "site-offline"


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Serve the real site and return its address."""
    yield from _serve(site)


@pytest.fixture(scope="session")
def address_below(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the real site in a folder that it was not built for, and return its address."""
    host = tmp_path_factory.mktemp("host")
    (host / "some").mkdir()
    (host / "some" / "path").symlink_to(site)
    (host / "404.html").symlink_to(site / "404.html")
    for root in _serve(host):
        yield f"{root}some/path/"


def _serve(folder: Path) -> Iterator[str]:
    """Yield the address of a host that shows `404.html` wherever there is no page."""

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Keep quiet."""

        def send_error(self, code: int, *_: object) -> None:
            page = (folder / "404.html").read_bytes()
            self.send_response(code)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(page)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(page)

    handler = functools.partial(Handler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def _tab(browser: Browser, address: str) -> Iterator[Page]:
    """Yield a tab that may use the clipboard and that fails the test on any script error."""
    context = browser.new_context(base_url=address)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab = context.new_page()
    errors: list[str] = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    yield tab
    context.close()
    assert not errors


@pytest.fixture
def tab(browser: Browser, address: str) -> Iterator[Page]:
    """Return a tab of the test's own."""
    yield from _tab(browser, address)


@pytest.fixture(scope="module")
def shared_tab(browser: Browser, address: str) -> Iterator[Page]:
    """Return a tab that the tests of a module share."""
    yield from _tab(browser, address)


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, object]:
    """Tell pytest-playwright to start Debian's Chromium."""
    if CHROMIUM is None:
        pytest.skip("chromium is not installed (Debian: apt-get install chromium)")
    return {
        "executable_path": CHROMIUM,
        "args": ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
    }
