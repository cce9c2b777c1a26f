"""Break a site on purpose, in every way the guards are for, and see each guard fire."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from project import build

CONFIG = """\
site_name: Small
theme:
  name: mkdocs
plugins:
  - markdown-exec:
      languages: [python]
watch: [snippets]
markdown_extensions:
  - lossbook.site.show:
      seconds: 1
      mebibytes: 200
  - pymdownx.inlinehilite:
      custom_inline:
        - name: value
          class: value
          format: !!python/name:lossbook.site.show.value
        - name: math
          class: math
          format: !!python/name:lossbook.site.show.formula
  - pymdownx.superfences:
      custom_fences:
        - name: math
          class: math
          format: !!python/name:lossbook.site.show.formula_block
"""
PAGE = """\
# A page

The loss is `#!value index/good {loss:.2f}`, that is `#!math x^2`.

```python exec="1" snippet="index/good"
```
"""
GOOD = "loss = 0.25\nprint(loss)\n"


def fence(name: str, options: str = "") -> str:
    return f'\n```python exec="1" snippet="index/{name}"{options}\n```\n'


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return the folder of a small site that builds, with a finished build in `site/`."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "snippets" / "index").mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text(CONFIG)
    (tmp_path / "docs" / "index.md").write_text(PAGE)
    (tmp_path / "snippets" / "index" / "good.py").write_text(GOOD)
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text("the site of yesterday")
    return tmp_path


def add(small: Path, *, snippet: str | None = None, page: str = "", name: str = "bad") -> None:
    if snippet is not None:
        (small / "snippets" / "index" / f"{name}.py").write_text(snippet)
    with (small / "docs" / "index.md").open("a") as stream:
        stream.write(page)


BAD = "snippets/index/bad.py"
AT = "docs/index.md:8"  # Where the added fence stands; its empty line is the eighth's before.
FAULTS: dict[str, tuple[dict[str, str], list[str]]] = {
    "raises": (
        {"snippet": "loss = 1\nloss / 0\n", "page": fence("bad")},
        [f"{AT}: {BAD}, line 2: ZeroDivisionError: division by zero", "2 | loss / 0"],
    ),
    "syntax error": (
        {"snippet": "loss = = 1\n", "page": fence("bad")},
        [f"{AT}: {BAD}, line 1:", "SyntaxError: invalid syntax"],
    ),
    "loops for ever": (
        {"snippet": "while True:\n    pass\n", "page": fence("bad")},
        [f"{AT}: {BAD}, line", "still running after 1 s"],
    ),
    "aborts the process": (
        {"snippet": "import os\nos.abort()\n", "page": fence("bad")},
        [f"{AT}: {BAD}, line 2: the process was killed by SIGABRT"],
    ),
    "calls sys.exit": (
        {"snippet": "import sys\nsys.exit(0)\n", "page": fence("bad")},
        [f"{AT}: {BAD}, line 2: it called sys.exit(0)"],
    ),
    "allocates without end": (
        {
            "snippet": "kept = []\nwhile True:\n    kept.append(bytearray(10**7))\n",
            "page": fence("bad"),
        },
        [f"{AT}: {BAD}, line 3: MemoryError"],
    ),
    "is missing": (
        {"page": fence("goood")},
        [f"{AT}: there is no snippet snippets/index/goood.py; did you mean index/good?"],
    ),
    "prints nothing": (
        {"snippet": "loss = 1\n", "page": fence("bad")},
        [f"{AT}: {BAD}: it printed nothing and drew nothing"],
    ),
    "raises another error": (
        {"snippet": "[][1]\n", "page": fence("bad", ' raises="KeyError"')},
        [f"{AT}: {BAD}, line 1: IndexError: list index", '(the page says raises="KeyError")'],
    ),
    "does not raise": (
        {"snippet": "print(1)\n", "page": fence("bad", ' raises="KeyError"')},
        [f'{AT}: {BAD}: it ended well, but the page says raises="KeyError"'],
    ),
    "no page shows it": (
        {"snippet": "print(1)\n"},
        [f"{BAD}: no page shows this snippet"],
    ),
    "code typed into a page": (
        {"page": "\n```python\nprint(1)\n```\n"},
        [f"{AT}: a code block is typed into the page"],
    ),
    "code typed into a snippet's fence": (
        {"page": '\n```python exec="1" snippet="index/good"\nprint(1)\n```\n'},
        [f"{AT}: a snippet is shown by an empty fence"],
    ),
    "code that markdown-exec would run": (
        {"page": '\n```python exec="1"\nprint(1)\n```\n'},
        [f"{AT}: a code block is typed into the page"],
    ),
    "unknown option": (
        {"page": fence("good", ' hilite="1"')},
        [f"{AT}: unknown option hilite. Known: caption, exec, explorer, hl_lines, raises, snippet"],
    ),
    "explorer of a loss that has none": (
        {"page": fence("good", ' explorer="HubertLoss"')},
        [f'{AT}: explorer="HubertLoss", but there is one for BCEWithLogitsLoss, ', ' and "any"'],
    ),
    "a highlighted line beyond the end": (
        {"page": fence("good", ' hl_lines="3"')},
        [f'{AT}: hl_lines="3", but snippets/index/good.py has 2 lines'],
    ),
    "value of no snippet": (
        {"page": "\n`#!value index/goood {loss}`\n"},
        [f"{AT}: there is no snippet snippets/index/goood.py; did you mean index/good?"],
    ),
    "value that the snippet lacks": (
        {"page": "\n`#!value index/good {los:.2f}`\n"},
        [f"{AT}: index/good has no value for {{los:.2f}}: 'los'. Its values: loss"],
    ),
    "format that does not suit": (
        {"page": "\n`#!value index/good {loss:d}`\n"},
        [f"{AT}: {{loss:d}} does not suit the value of index/good"],
    ),
    "value over the end of a line": (
        {"page": "\n`#!value index/good\n{los:.2f}`\n"},
        [f"{AT}: index/good has no value for {{los:.2f}}: 'los'. Its values: loss"],
    ),
    "view of the catalogue that there is not": (
        {"page": '\n```catalog view="contract" of="MSE"\n```\n'},
        [f'{AT}: view="contract" needs of="…" with one of MSELoss', 'got "MSE"'],
    ),
    "view of the catalogue that is not empty": (
        {"page": '\n```catalog view="means"\nSee above.\n```\n'},
        [f"{AT}: a view of the catalogue is asked for by an empty fence"],
    ),
    "formula that does not convert": (
        {"page": "\nSo `#!math \\nonsense` it is.\n"},
        [f"{AT}: the formula '\\\\nonsense' cannot be converted"],
    ),
    "block formula that does not convert": (
        {"page": "\n```math\n\\frac{1\n```\n"},
        [f"{AT}: the formula '\\\\frac{{1' cannot be converted"],
    ),
    "value without a name": (
        {"page": "\n`#!value index/good loss`\n"},
        [f"{AT}: 'loss' names no value"],
    ),
    "figure without caption": (
        {
            "snippet": "import matplotlib.pyplot as plt\nplt.plot([1])\nplt.title('Curve')\n",
            "page": fence("bad"),
        },
        [f"{AT}: {BAD}: a figure needs a caption"],
    ),
    "figure without title": (
        {
            "snippet": "import matplotlib.pyplot as plt\nplt.plot([1])\n",
            "page": fence("bad", ' caption="Look."'),
        },
        [f"{AT}: {BAD}: a figure needs a title"],
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_ends_the_build_and_leaves_the_site_that_stands(small: Path, fault: str) -> None:
    parts, expected = FAULTS[fault]
    add(small, **parts)
    done = build(small, "--quiet")
    assert done.returncode == 1, done.stdout
    for text in expected:
        assert text in done.stderr
    assert "Traceback" not in done.stderr  # The builder's own inner life helps nobody.
    assert (small / "site" / "index.html").read_text() == "the site of yesterday"


@pytest.mark.parametrize("arguments", [(), ("--quiet",), ("--strict",), ("--site-dir", "serve")])
def test_all_faults_are_told_at_once_whatever_the_flags(
    small: Path, arguments: tuple[str, ...]
) -> None:
    add(small, snippet="1 / 0\n", page=fence("bad"))
    add(small, page=fence("missing") + "\n`#!value index/good {gone}`\n")
    done = build(small, *arguments)
    assert done.returncode == 1
    assert "Lossbook found 3 problems:" in done.stderr
    for text in ("ZeroDivisionError", "snippets/index/missing.py", "{gone}"):
        assert text in done.stderr


@pytest.mark.parametrize(
    "fault",
    ["raises", "is missing", "value that the snippet lacks", "formula that does not convert"],
)
def test_a_fault_ends_zensicals_build_too(small: Path, fault: str) -> None:
    parts, expected = FAULTS[fault]
    add(small, **parts)
    done = build(small, "--clean", builder="zensical")
    assert done.returncode != 0
    for text in expected:
        assert text in done.stderr


def test_a_file_that_is_not_utf8_is_named(small: Path) -> None:
    (small / "snippets" / "index" / "good.py").write_bytes("print('é')\n".encode("latin-1"))
    done = build(small)
    assert done.returncode == 1
    assert "snippets/index/good.py: save this file as UTF-8" in done.stderr


def test_an_editors_lock_is_no_page(small: Path) -> None:
    (small / "docs" / ".#index.md").symlink_to("nowhere")
    (small / "snippets" / "index" / ".#good.py").symlink_to("nowhere")
    assert build(small).returncode == 0


def test_a_record_that_cannot_be_written_ends_no_build(small: Path) -> None:
    (small / ".cache").write_text("a file where the folder should be")
    done = build(small)
    assert done.returncode == 0
    assert "index/good runs again next time" in done.stderr


def test_a_broken_link_ends_the_strict_build(small: Path) -> None:
    add(small, page="\n[nowhere](nowhere.md)\n")
    done = build(small, "--strict")
    assert done.returncode == 1
    assert "'nowhere.md'" in done.stderr


def test_a_good_site_builds_and_replaces_the_old_one(small: Path) -> None:
    done = build(small, "--strict")
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr
    html = (small / "site" / "index.html").read_text()
    assert '<span class="value">0.25</span>' in html
    assert "snippets/index/good.py" in html


def test_only_what_changed_runs_again(small: Path) -> None:
    add(small, snippet="import time\nprint(time.time_ns())\n", page=fence("bad"))
    build(small)
    first = (small / "site" / "index.html").read_text()
    (small / "snippets" / "index" / "good.py").write_text("loss = 0.75\nprint(loss)\n")
    done = build(small)
    assert "Running snippets: 1 of 1" in done.stderr
    second = (small / "site" / "index.html").read_text()
    assert '<span class="value">0.75</span>' in second
    times = [re.findall(r"<code>(\d{19})\s", html) for html in (first, second)]
    assert times[0] == times[1] != []


def test_a_build_in_which_nothing_changed_runs_nothing_and_imports_no_torch(small: Path) -> None:
    add(small, snippet="import torch\nprint(torch.ones(1))\n", page=fence("bad"))
    assert build(small).returncode == 0
    code = (
        "import sys\n"
        "sys.modules['torch'] = None\n"
        "from lossbook.site.run import Runner\n"
        "Runner._start = None\n"
        "from mkdocs.__main__ import cli\n"
        "cli(['build'])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=small, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "tensor([1.])" in (small / "site" / "index.html").read_text()


def test_a_damaged_record_is_run_again(small: Path) -> None:
    build(small)
    (record,) = (small / ".cache" / "snippets" / "index").glob("*.json")
    record.write_text(record.read_text()[:50])
    done = build(small)
    assert done.returncode == 0
    assert "Running snippets: 1 of 1" in done.stderr
    assert '<span class="value">0.25</span>' in (small / "site" / "index.html").read_text()


def test_an_unexpected_failure_is_not_recorded(small: Path) -> None:
    add(small, snippet="1 / 0\n", page=fence("bad"))
    build(small)
    assert not (small / ".cache" / "snippets" / "index" / "bad.json").exists()
    assert (small / ".cache" / "snippets" / "index" / "good.json").exists()


def test_an_expected_error_is_shown_as_a_terminal_shows_it(small: Path) -> None:
    add(small, snippet="scores = [1, 2]\nscores[5]\n", page=fence("bad", ' raises="IndexError"'))
    done = build(small, "--strict")
    assert done.returncode == 0, done.stderr
    html = (small / "site" / "index.html").read_text()
    assert "Traceback (most recent call last):" in html
    assert 'File "bad.py", line 2, in &lt;module&gt;' in html
    assert "IndexError: list index out of range" in html


def test_a_terminal_sees_a_bar(small: Path) -> None:
    master, slave = os.openpty()
    subprocess.run([sys.executable, "-m", "mkdocs", "build"], cwd=small, stderr=slave, check=True)
    os.close(slave)
    with os.fdopen(master, "rb", buffering=0) as terminal:
        seen = terminal.read(10_000).decode()
    assert "Running snippets" in seen
    assert "1/1" in seen


def test_quiet_builds_are_quiet(small: Path) -> None:
    done = build(small, "--quiet")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_building_from_elsewhere_says_where_to_build_from(small: Path, tmp_path: Path) -> None:
    shutil.rmtree(small / "snippets")
    done = build(small)
    assert done.returncode == 1
    assert "there is no folder" in done.stderr
    assert "Build from the folder that holds mkdocs.yml" in done.stderr


@contextmanager
def served(small: Path, builder: str) -> Iterator[Callable[[], str]]:
    """Serve the site and yield a function that fetches its first page."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", builder, "serve", "--dev-addr", f"127.0.0.1:{port}"],
        cwd=small,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )

    def fetch() -> str:
        with suppress(OSError):
            address = f"http://127.0.0.1:{port}/"
            with urllib.request.urlopen(address, timeout=5) as answer:
                return str(answer.read().decode())
        assert process.poll() is None, "the server has ended"
        return ""

    try:
        yield fetch
    finally:
        process.terminate()
        process.wait()


def eventually(fetch: Callable[[], str], text: str) -> str:
    """Fetch until the page holds `text`; fail after twenty seconds."""
    for _ in range(100):
        page = fetch()
        if text in page:
            return page
        time.sleep(0.2)
    pytest.fail(f"{text!r} never came")


def test_under_serve_the_page_shows_the_error_and_the_server_lives_on(small: Path) -> None:
    snippet = small / "snippets" / "index" / "good.py"
    with served(small, "mkdocs") as fetch:
        eventually(fetch, '<span class="value">0.25</span>')
        snippet.write_text("loss = 0.25\nprint(los)\n")
        page = eventually(fetch, "NameError")
        assert 'class="snippet-error" role="alert"' in page
        assert "snippets/index/good.py, line 2" in page
        snippet.write_text("loss = 0.5\nprint(loss)\n")
        page = eventually(fetch, '<span class="value">0.50</span>')
        assert "snippet-error" not in page
        with (small / "docs" / "index.md").open("a") as stream:
            stream.write("\nA new sentence, and `#!value index/good {gone}`.\n")
        page = eventually(fetch, "A new sentence")
        assert "index/good has no value for {gone}" in page
        with (small / "docs" / "index.md").open("a") as stream:
            stream.write('\n```math\n\\frac{1\n```\n\n```python exec="1"\nprint(1)\n```\n')
        page = eventually(fetch, "cannot be converted")
        assert "a code block is typed into the page" in page
