"""Measure what the built site is like to load, see and use: Lighthouse and axe, page by page.

Run by `make audit`. Lighthouse loads one page of every type as a phone on a slow network would;
axe looks at every page in both palettes, on a desk and on a phone. The command fails if a bound
is missed, and names the page and the audit.
"""

import argparse
import gzip
import http.server
import io
import json
import os
import shutil
import statistics
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Browser, sync_playwright

from axe import violations
from project import CHROMIUM, ROOT, TYPES, address

LIGHTHOUSE = "lighthouse@12.8.2"
"""The last that runs on the Node.js of Debian 12 and 13."""
TOOLS = ROOT / ".cache" / "audit"

SCORES = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
MOST_BYTES, MOST_BYTES_WITH_MATH = 150_000, 280_000
MOST_REQUESTS = 15
MOST_SHIFT = 0.02
RUNS = 3
"""How often a page is measured that was too slow: the machine may have been busy."""

SCREENS: dict[str, tuple[int, Literal["light", "dark"]]] = {
    "desk, light": (1280, "light"),
    "desk, dark": (1280, "dark"),
    "phone, light": (360, "light"),
    "phone, dark": (360, "dark"),
}
"""Where axe looks: the width of the window and the palette."""

ROW = "{:48} {:>11} {:>13} {:>14} {:>3} {:>4} {:>6} {:>8} {:>6} {:>4}" + " {:>12}" * len(SCREENS)


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves files as a host would: compressed, over a connection that stays."""

    protocol_version = "HTTP/1.1"

    def send_head(self) -> io.BytesIO | None:
        """Send the headers and return what follows them."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(http.HTTPStatus.NOT_FOUND)
            return None
        body = path.read_bytes()
        self.send_response(http.HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(path))
        if path.suffix not in {".woff2", ".png"}:
            body = gzip.compress(body)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return io.BytesIO(body)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a folder and yield its address."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@dataclass
class Load:
    """What Lighthouse saw of one load of a page."""

    scores: dict[str, float]
    lost: list[str]
    """The audits that took points, by category."""
    size: int
    """Bytes that travelled, without those of the math font."""
    size_with_math: int
    requests: int
    shift: float

    @property
    def missed(self) -> list[str]:
        """What is worse than it may be."""
        found = [
            f"{name} {self.scores[name]:.0f}, below {least}"
            for name, least in SCORES.items()
            if self.scores[name] < least
        ]
        for value, most, what in (
            (self.size, MOST_BYTES, "bytes without the math font"),
            (self.size_with_math, MOST_BYTES_WITH_MATH, "bytes"),
            (self.requests, MOST_REQUESTS, "requests"),
            (self.shift, MOST_SHIFT, "of layout shift"),
        ):
            if value > most:
                found.append(f"{value:g} {what}, above {most}")
        return found + (self.lost if found else [])


def lighthouse() -> Path:
    """Return the path of Lighthouse, which is installed if need be."""
    for tool in ("node", "npm"):
        if not shutil.which(tool):
            raise SystemExit(f"make audit needs {tool} (Debian: apt-get install nodejs npm)")
    command = TOOLS / "node_modules" / ".bin" / "lighthouse"
    done = (
        command.exists()
        and subprocess.run(
            [command, "--version"], capture_output=True, text=True, check=True
        ).stdout.strip()
    )
    if done != LIGHTHOUSE.partition("@")[2]:
        subprocess.run(["npm", "install", "--silent", "--prefix", TOOLS, LIGHTHOUSE], check=True)
    return command


def load(command: Path, url: str) -> Load:
    """Load a page once with Lighthouse, as a phone."""
    done = subprocess.run(
        [
            command,
            url,
            "--quiet",
            "--output=json",
            f"--only-categories={','.join(SCORES)}",
            "--throttling-method=simulate",
            "--chrome-flags=--headless=new --no-sandbox --disable-background-networking",
        ],
        env=os.environ | {"CHROME_PATH": str(CHROMIUM)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"Lighthouse could not load {url}:\n{done.stderr}")
    report: dict[str, Any] = json.loads(done.stdout)
    audits = report["audits"]
    requests = [
        item
        for item in audits["network-requests"]["details"]["items"]
        if item["url"].startswith("http")
    ]
    size = sum(item["transferSize"] for item in requests)
    math = sum(item["transferSize"] for item in requests if "noto-sans-math" in item["url"])
    lost = [
        f"{name}: {audits[part['id']]['title']} {audits[part['id']].get('displayValue', '')}"
        for name, category in report["categories"].items()
        for part in category["auditRefs"]
        if part["weight"]
        and (audits[part["id"]]["score"] or 0) < 1
        and audits[part["id"]]["scoreDisplayMode"] != "notApplicable"
    ]
    return Load(
        scores={name: report["categories"][name]["score"] * 100 for name in SCORES},
        lost=lost,
        size=size - math,
        size_with_math=size,
        requests=len(requests),
        shift=audits["cumulative-layout-shift"]["numericValue"],
    )


def measured(command: Path, url: str) -> tuple[Load, int]:
    """Return the load of a page, the median one if it was too slow at first, and their number."""
    loads = [load(command, url)]
    while len(loads) < RUNS and loads[0].scores["performance"] < SCORES["performance"]:
        loads.append(load(command, url))
    middle = statistics.median_high(one.scores["performance"] for one in loads)
    return next(one for one in loads if one.scores["performance"] == middle), len(loads)


def seen(browser: Browser, url: str) -> dict[str, list[str]]:
    """Return what axe finds on a page, screen by screen."""
    found = {}
    for screen, (width, scheme) in SCREENS.items():
        context = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce"
        )
        tab = context.new_page()
        tab.goto(url, wait_until="networkidle")
        found[screen] = violations(tab)
        context.close()
    return found


def main() -> None:
    """Measure all pages and print what was found; exit with 1 if a bound is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", nargs="*", help="addresses such as losses/mse/ (default: all)")
    parser.add_argument("--site", type=Path, default=ROOT / ".cache" / "site")
    arguments = parser.parse_args()
    if CHROMIUM is None:
        raise SystemExit("make audit needs Chromium (Debian: apt-get install chromium)")
    command = lighthouse()
    every = {f"{address(page)}/".lstrip("/") for page in (ROOT / "docs").rglob("*.md")}
    others = sorted(every - set(TYPES))
    missed: dict[str, list[str]] = {}

    print(ROW.format("", *SCORES, "kB", "+ math", "requests", "shift", "runs", *SCREENS))
    with served(arguments.site) as root, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for path in arguments.pages or [*TYPES, *others]:
            found = seen(browser, root + path)
            missed[path] = [f"{line} ({screen})" for screen in found for line in found[screen]]
            cells: list[object] = [""] * (len(SCORES) + 5)
            if path not in others:
                page, runs = measured(command, root + path)
                missed[path] += page.missed
                cells = [f"{score:.0f}" for score in page.scores.values()]
                cells += [f"{size / 1000:.0f}" for size in (page.size, page.size_with_math)]
                cells += [page.requests, f"{page.shift:.3f}", runs]
            print(ROW.format(path or "(home)", *cells, *map(len, found.values())), flush=True)
        browser.close()

    for path, lines in missed.items():
        if lines:
            print(f"\n{path or '(home)'}", *lines, sep="\n  ")
    sys.exit(any(missed.values()))


if __name__ == "__main__":
    main()
