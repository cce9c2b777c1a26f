"""What readers take away is whole: notebooks run, Markdown has its outputs, links lead on."""

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from urllib.parse import urlsplit

import nbformat
import pytest
from PIL import Image
from playwright.sync_api import Page as Tab
from playwright.sync_api import expect

from lossbook.site import card
from lossbook.site.book import Book
from lossbook.site.takeaway import FOLDER, write
from notebooks import run
from pages import Page, pages
from project import ROOT
from test_snippets import SNIPPETS, differences

HOME = "https://lossbook.example/"
LEFT = re.compile(
    r"(?<!`` )`#!(?:value|math) |^```catalog|^\{ [.#]|\{#[\w-]+\}$"
    r"|</?(?:div|span|loss)|^\?\?\?|^:::",
    re.MULTILINE,
)
"""Markup that only the site's builder understands."""
FENCED = re.compile(r"^ *(`{3,}).*?^ *\1$", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def built(site: Path) -> dict[str, Page]:
    return pages(site)


def taken(site: Path, address: str, ending: str) -> Path:
    return site / FOLDER / f"{address or 'index'}{ending}"


def test_every_page_can_be_taken_away(site: Path, built: dict[str, Page]) -> None:
    files = {
        taken(site, address, ending)
        for address, page in built.items()
        for ending in (".md.txt", ".png", *([".ipynb"] if page.blocks() else []))
    }
    there = {file for file in (site / FOLDER).rglob("*") if file.is_file()}
    assert there == files | {site / FOLDER / "snippets.zip"}


def test_the_page_links_what_is_there(site: Path, built: dict[str, Page]) -> None:
    for address, page in built.items():
        links = {link.get_text(): str(link["href"]) for link in page.article.select(".take-away a")}
        here = site / address
        markdown, notebook = (taken(site, address, ending) for ending in (".md.txt", ".ipynb"))
        assert (here / links.pop("Markdown")).resolve() == markdown
        if page.blocks():
            assert (here / links.pop("Notebook")).resolve() == notebook
        assert not links, address
        head = page.html.head
        assert head is not None
        alternate = head.select_one('link[type="text/markdown"]')
        image = head.select_one('meta[property="og:image"]')
        assert alternate is not None
        assert image is not None
        assert (here / str(alternate["href"])).resolve() == markdown
        assert (
            str(image["content"])
            == HOME + taken(site, address, ".png").relative_to(site).as_posix()
        )


def test_colab_is_offered_where_the_repository_is_known(zensical_site: Path) -> None:
    for address, page in pages(zensical_site).items():
        link = page.article.find("a", string="Open in Colab")
        assert bool(link) == bool(page.blocks()), address
        if link is not None:
            path = urlsplit(str(link["href"])).path
            notebook = path.removeprefix("/github/owner/name/blob/notebooks/")
            assert (zensical_site / FOLDER / notebook).is_file(), path


def test_markdown_holds_code_and_output(site: Path, built: dict[str, Page]) -> None:
    for address, page in built.items():
        text = taken(site, address, ".md.txt").read_text()
        assert not LEFT.findall(FENCED.sub("", text)), address
        for block in page.blocks():
            assert f"```python\n{block.code.rstrip()}\n```" in text, block.name
            assert block.output.rstrip() in text, block.name
        for value in page.article.select(".value"):
            assert value.get_text() in text, address


def test_links_in_markdown_lead_to_pages(site: Path, built: dict[str, Page]) -> None:
    links = {
        link
        for address in built
        for link in re.findall(
            r"\]\(([^)\s]+)\)", FENCED.sub("", taken(site, address, ".md.txt").read_text())
        )
    }
    ours = {link.removeprefix(HOME) for link in links if link.startswith(HOME)}
    assert {urlsplit(link).scheme for link in links} <= {"https", "http"}
    for link in ours:
        path, _, anchor = link.partition("#")
        file = site / path
        assert (file / "index.html" if file.is_dir() else file).is_file(), link
        if anchor:
            assert built[path.rstrip("/")].html.find(id=anchor), link


def test_llms_txt_lists_every_page(site: Path, built: dict[str, Page]) -> None:
    text = (site / "llms.txt").read_text()
    assert text.startswith("# Lossbook\n\n> ")
    entries = dict(re.findall(r"^- \[.+\]\((\S+)\): (.+)$", text, re.MULTILINE))
    listed = {site / link.removeprefix(HOME) for link in entries}
    assert listed == {taken(site, address, ".md.txt") for address in built}
    assert len(set(entries.values())) == len(entries)


def test_a_notebook_holds_the_snippets_of_its_page(site: Path, built: dict[str, Page]) -> None:
    for address, page in built.items():
        if not page.blocks():
            continue
        notebook = nbformat.read(taken(site, address, ".ipynb"), as_version=4)
        nbformat.validate(notebook)
        codes = [
            re.sub(r"\A%%(?:raises|alone).*\n", "", cell.source)
            for cell in notebook.cells
            if cell.cell_type == "code"
            and not re.match(r"%\w|%%write|import pathlib|from IPython", cell.source)
        ]
        assert codes == [block.code.rstrip() for block in page.blocks()], address


def test_no_figure_is_drawn_out_of_sight(site: Path) -> None:
    """A process of its own has no notebook to show its figures in."""
    for file in (site / FOLDER).rglob("*.ipynb"):
        for cell in nbformat.read(file, as_version=4).cells:
            if cell.source.startswith("%%alone"):
                kinds = {output.output_type for output in cell.outputs}
                assert "display_data" not in kinds, f"{file.name}: set nothing in {cell.source}"


@pytest.mark.parametrize(
    "address",
    [
        "guide/custom-losses",  # imports lossbook
        "errors/class-index",  # raises
        "losses/mse",  # sets the default dtype, warns, draws
    ],
)
def test_a_notebook_runs_from_top_to_bottom(site: Path, address: str) -> None:
    assert run(taken(site, address, ".ipynb")) == []


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("print(1)", "print(2)", "- 1\n+ 2"),
        ("print(1)", "1 / 0", "ZeroDivisionError"),
        ("%%raises ValueError\nint('a')", "%%raises ValueError\n1 / 0", "ValueError was expected"),
        ("%%alone\nprint(1)", "%%alone\n1 / 0", "AssertionError"),
        ("%%alone ValueError\nint('a')", "%%alone ValueError\nprint(1)", "AssertionError"),
    ],
)
def test_a_notebook_that_goes_wrong_is_noticed(
    site: Path, tmp_path: Path, old: str, new: str, found: str
) -> None:
    notebook = nbformat.read(taken(site, "losses/mse", ".ipynb"), as_version=4)
    magics = [cell for cell in notebook.cells if "register_cell_magic" in cell.source]
    assert len(magics) == 2
    notebook.cells = [*magics, notebook.cells[-1]]
    notebook.cells[-1] = nbformat.v4.new_code_cell(
        old, outputs=[nbformat.v4.new_output("stream", text="1\n")]
    )
    file = tmp_path / "page.ipynb"
    nbformat.write(notebook, file)
    assert run(file) == []
    notebook.cells[-1].source = new
    nbformat.write(notebook, file)
    (problem,) = run(file)
    assert found in problem


def test_the_archive_holds_all_snippets_and_what_they_import(site: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(site / FOLDER / "snippets.zip") as archive:
        archive.extractall(tmp_path)
    folder = tmp_path / "lossbook-snippets"
    found = {
        file.relative_to(folder / "snippets").with_suffix("").as_posix(): file.read_text()
        for file in (folder / "snippets").rglob("*.py")
    }
    assert found == {name: (ROOT / "snippets" / f"{name}.py").read_text() for name in SNIPPETS}
    name = "guide/custom-losses/imported"
    done = subprocess.run(
        [sys.executable, folder / "snippets" / f"{name}.py"],
        cwd=folder,
        env={"PYTHONPATH": "."},
        capture_output=True,
        text=True,
        check=True,
    )
    recorded = (ROOT / "tests" / "recorded" / f"{name}.txt").read_text()
    assert not differences(recorded, done.stdout)


def test_every_card_has_the_size_that_networks_ask_for(site: Path, built: dict[str, Page]) -> None:
    for address in built:
        with Image.open(taken(site, address, ".png")) as image:
            assert image.size == card.SIZE


def test_only_what_changed_is_made_anew(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    (docs / "a").mkdir(parents=True)
    (tmp_path / "snippets").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: S\nnav: [A: a/one.md, B: [a/two.md]]\n")
    (docs / "a" / "one.md").write_text("# One\n")
    (docs / "a" / "two.md").write_text("# Two\n")
    book = Book(tmp_path)
    write(tmp_path, book.snippets)
    files = [docs / FOLDER / "a" / f"{name}.md.txt" for name in ("one", "two")]
    times = [file.stat().st_mtime_ns for file in files]
    (docs / "a" / "one.md").write_text("# One!\n")
    write(tmp_path, book.snippets)
    assert files[0].read_text() == "# One!\n"
    assert files[0].stat().st_mtime_ns != times[0]
    assert files[1].stat().st_mtime_ns == times[1]
    (tmp_path / "mkdocs.yml").write_text("site_name: S\nnav: [A: a/one.md]\n")
    write(tmp_path, book.snippets)
    assert [file.exists() for file in files] == [True, False]
    assert "Two" not in (docs / "llms.txt").read_text()


def test_a_snippet_is_downloaded_as_its_file(tab: Tab) -> None:
    tab.goto("losses/huber/")
    snippet = tab.locator(".snippet:visible").first
    name = snippet.locator(".filename").inner_text()
    with tab.expect_download() as download:
        snippet.get_by_role("button", name="Download as a file").click()
    assert download.value.suggested_filename == Path(name).name
    assert download.value.path().read_text() == (ROOT / name).read_text()


def test_a_notebook_is_downloaded_from_its_page(tab: Tab, site: Path) -> None:
    tab.goto("losses/")
    tab.locator("article a", has_text="HuberLoss").first.click()
    expect(tab.locator("h1")).to_contain_text("HuberLoss")
    with tab.expect_download() as download:
        tab.get_by_role("link", name="Notebook").click()
    assert json.loads(download.value.path().read_text()) == json.loads(
        taken(site, "losses/huber", ".ipynb").read_text()
    )
