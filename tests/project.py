"""The project under test, and how its sites are built."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

TYPES = [
    "",
    "guide/",
    "guide/classification/",
    "guide/exercises/",
    "losses/",
    "losses/choose/",
    "losses/cross-entropy/",
    "losses/compare-classes/",
    "losses/support/",
    "errors/",
    "errors/silent/",
    "questions/",
    "questions/why-is-nllloss-a-classification-loss/",
    "reference/",
    "reference/formulas/",
    "about/sources/",
]
"""The address of one page of every type: where there are several, of the heaviest."""


def address(page: Path) -> str:
    """Return the address below the site's root of a page in `docs/`, without slashes around it."""
    path = page.relative_to(ROOT / "docs").with_suffix("")
    return (path.parent if path.name == "index" else path).as_posix().removeprefix(".")


def text_of(page: Path) -> str:
    """Return the Markdown of a page in `docs/`, without its front matter."""
    return re.sub(r"\A---\n.*?\n---\n+", "", page.read_text(), flags=re.DOTALL)


def copy_site(folder: Path) -> Path:
    """Copy what the real site is built from into `folder`, without what a build leaves there."""
    made = shutil.ignore_patterns("downloads", "llms.txt")
    for name in ("docs", "overrides", "snippets", "src"):
        shutil.copytree(ROOT / name, folder / name, ignore=made)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    return folder


def build(
    folder: Path, *arguments: str, builder: str = "mkdocs", **environment: str
) -> subprocess.CompletedProcess[str]:
    """Build the site in `folder` as a user would, and return what that said."""
    return subprocess.run(
        [sys.executable, "-m", builder, "build", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env=_neutral() | environment,
    )


def _neutral() -> dict[str, str]:
    """Return the environment without what changes a site: where it goes, and from whose hands."""
    said = {"NO_MKDOCS_2_WARNING", "OFFLINE", "REPOSITORY", "SITE_URL"}
    return {name: value for name, value in os.environ.items() if name not in said}


def make(folder: Path, target: str) -> subprocess.CompletedProcess[str]:
    """Run a target of the Makefile in `folder`, in the environment of the tests."""
    return subprocess.run(
        [
            "make",
            f"--file={ROOT / 'Makefile'}",
            f"BIN={Path(sys.executable).parent}",
            "READY=",
            target,
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env=_neutral(),
    )
