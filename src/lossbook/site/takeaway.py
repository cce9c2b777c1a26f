"""What a reader, or a machine, takes away: notebooks, Markdown, an archive, and a card per page.

The files are put below `docs/` before the builder looks there, since MkDocs and Zensical both copy
what they find in that folder. Git ignores them.
"""

import hashlib
import io
import json
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import yaml
from yaml_env_tag import add_env_tag

import lossbook
from lossbook.site import card, portable
from lossbook.site.record import write_whole
from lossbook.site.snippet import BUILD, Snippets, fill, path

FOLDER = "downloads"
"""Folder below `docs/` that holds all but `llms.txt`. A page's files there have its address."""

_README = """\
The snippets of {name}, {url}

Each file is complete: python snippets/guide/what-a-loss-is/one_delivery.py
The few that import lossbook find it from this folder: PYTHONPATH=. python snippets/...
What the site shows was printed by {versions}.
"""


@dataclass(frozen=True)
class Settings:
    """What `mkdocs.yml` says of the site."""

    name: str
    description: str
    url: str
    """Where the site is published, ending in a slash; empty if it does not say."""
    sections: dict[str, list[Path]]
    """Pages below `docs/`, in reading order, by the entry of the navigation that they are in."""

    @classmethod
    def read(cls, root: Path) -> "Settings":
        """Read `mkdocs.yml` in the folder `root`."""
        said = yaml.load((root / "mkdocs.yml").read_text(encoding="utf-8"), _Loader)
        url = said.get("site_url") or ""
        sections: dict[str, list[Path]] = {}
        for entry in said.get("nav", []):
            named = entry if isinstance(entry, dict) else {"Pages": entry}
            for title, below in named.items():
                # What is no page, or is missing, the builder will say.
                pages = [page for page in _pages(below) if (root / "docs" / page).is_file()]
                sections.setdefault(title, []).extend(pages)
        return cls(
            said["site_name"],
            said.get("site_description", ""),
            url and f"{url.rstrip('/')}/",
            sections,
        )


class _Loader(yaml.SafeLoader):
    """Reads `!ENV`, as the builders do, and passes over what names Python objects."""


add_env_tag(_Loader)
_Loader.add_multi_constructor("tag:yaml.org,2002:python/", lambda *_: None)


def write(root: Path, snippets: Snippets) -> None:
    """Bring what can be taken away up to date, and remove what no page has any longer.

    Args:
        root: The project's folder, which holds `mkdocs.yml`.
        snippets: The site's snippets, none of which has a problem.
    """
    docs, settings = root / "docs", Settings.read(root)
    foot = fill(f"{settings.name} · every value from torch {{torch}}", BUILD, snippets)
    font = docs / "assets" / "fonts" / "source-sans-3.woff2"
    shelf = _Shelf(docs / FOLDER, _shared(docs, font, settings))
    index = [f"# {settings.name}", f"> {settings.description}"]
    for section, files in settings.sections.items():
        entries = []
        for file in files:
            page = portable.Portable(docs / file, docs, snippets, settings.url)
            name = page.address.rstrip("/") or "index"
            shelf.put(f"{name}.md.txt", page.markdown, page.markdown.encode)
            if page.shown:
                shelf.put(f"{name}.ipynb", page.markdown + page.drawings, page.notebook)
            if font.exists():
                words = (page.title.replace("`", ""), page.description, foot)
                shelf.put(f"{name}.png", "\n".join(words), partial(card.draw, *words, font))
            link = f"{settings.url}{FOLDER}/{name}.md.txt"
            entries.append(f"- [{page.title}]({link}): {page.description}")
        index += [f"## {section}", "\n".join(entries)]
    archive = _archived(root, settings, snippets)
    shelf.put("snippets.zip", json.dumps(archive), partial(_zip, archive))
    listed, llms = ("\n\n".join(index) + "\n").encode(), docs / "llms.txt"
    if not llms.exists() or llms.read_bytes() != listed:
        write_whole(llms, listed)
    if shelf.close() and "zensical" in Path(sys.argv[0]).parts[-2:]:
        # Started as …/bin/zensical or …/zensical/__main__.py, it has copied docs/ before this.
        print(
            f"Lossbook: docs/{FOLDER} has changed; build once more to publish it", file=sys.stderr
        )


def _shared(docs: Path, font: Path, settings: Settings) -> bytes:
    """Return what all files are made from: this code, what notebooks import, how things look."""
    package = Path(lossbook.__file__).parent
    files = [*sorted(package.glob("*.py")), docs / "assets" / "lossbook.css", font]
    files += [Path(code) for code in (card.__file__, portable.__file__, __file__)]
    return b"".join([settings.url.encode(), *(it.read_bytes() for it in files if it.exists())])


class _Shelf:
    """A folder of files, each of which is made anew only if what it is made from has changed.

    Args:
        folder: Where the files are.
        shared: What all of them are made from.
    """

    def __init__(self, folder: Path, shared: bytes) -> None:
        self._folder = folder
        self._list = folder / ".made-from.json"  # Neither builder copies what begins with a dot.
        try:
            self._before = json.loads(self._list.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            self._before = {}
        self._now: dict[str, str] = {}
        self._changed = False
        self._shared = hashlib.sha256(shared)

    def put(self, name: str, made_from: str, make: Callable[[], bytes]) -> None:
        """Keep file `name`, which `make` gives from what `made_from` tells."""
        key = self._shared.copy()
        key.update(made_from.encode())
        self._now[name] = key.hexdigest()
        file = self._folder / name
        if self._before.get(name) != self._now[name] or not file.exists():
            write_whole(file, make())
            self._changed = True

    def close(self) -> bool:
        """Note what there is, remove what was not put, and tell whether anything was new."""
        if self._now != self._before:
            write_whole(self._list, json.dumps(self._now).encode())
        for file in self._folder.rglob("[!.]*"):
            if file.is_file() and file.relative_to(self._folder).as_posix() not in self._now:
                file.unlink()
        return self._changed


def _pages(below: Any) -> Iterator[Path]:
    """Return the pages of a part of the navigation."""
    if isinstance(below, str):
        yield Path(below)
        return
    for entry in below if isinstance(below, list) else below.values():
        yield from _pages(entry)


def _archived(root: Path, settings: Settings, snippets: Snippets) -> dict[str, str]:
    """Return the text of every file of the archive, by its name there."""
    versions = fill("torch {torch}, NumPy {numpy} and Matplotlib {matplotlib}", BUILD, snippets)
    files = {"README.txt": _README.format(name=settings.name, url=settings.url, versions=versions)}
    files |= {path(name): snippet.source for name, snippet in sorted(snippets.items())}
    for module in sorted(Path(lossbook.__file__).parent.glob("*.py")):
        files[f"lossbook/{module.name}"] = module.read_text(encoding="utf-8")
    licence = root / "LICENSE"
    return files | ({"LICENSE": licence.read_text(encoding="utf-8")} if licence.exists() else {})


def _zip(files: dict[str, str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            # The same files make the same archive: its entries have no date but the format's first.
            archive.writestr(
                zipfile.ZipInfo(f"lossbook-snippets/{name}"), text, zipfile.ZIP_DEFLATED
            )
    return stream.getvalue()
