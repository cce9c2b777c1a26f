"""The built site: what stands on its pages is what the files hold and what the runs gave."""

import json
import posixpath
import re
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import BeautifulSoup
from mkdocs.utils.meta import get_data

from lossbook.catalog import LOSSES
from lossbook.chooser import paths
from lossbook.site.scan import scan
from lossbook.site.views import source, view
from pages import Page, pages
from project import ROOT, address
from test_snippets import FIGURE, SNIPPETS, differences, recorded_file

NUMBER = r"\d+(?:\.\d+)?(?:e[+-]?\d+)?"
VERSION = re.compile(r"\b(?:torch|PyTorch|Python|CC BY-SA|License)\s+\d+(?:\.\d+)*", re.IGNORECASE)
HEAD = {
    "title": "head > title",
    "description": 'head > meta[name="description"]',
    "canonical": 'head > link[rel="canonical"]',
}
"""What a page's head says of it to those who do not open it, and where that stands."""


@pytest.fixture(scope="module")
def built(site: Path) -> dict[str, Page]:
    return pages(site)


def numbers(text: str) -> set[float]:
    return {float(number) for number in re.findall(rf"(?<![\w.]){NUMBER}(?![\w])", text)}


def typed_numbers(prose: str, sources: str, outputs: str) -> list[str]:
    """Return the numbers in `prose` that a snippet of the page computes, or could compute.

    A decimal must be an input, that is, stand in the source of one of the page's snippets. A whole
    number from ten on must not be one that a snippet prints without holding it.
    """
    inputs, printed = numbers(sources), numbers(outputs)
    prose = re.sub(r"#\d+", "", VERSION.sub("", prose))  # "#88327" is an issue's name.
    return [
        number
        for number in re.findall(rf"(?<![\w.]){NUMBER}(?![\w])", prose)
        if float(number) not in inputs
        and ("." in number or (float(number) >= 10 and float(number) in printed))
    ]


def test_every_page_is_built(built: dict[str, Page]) -> None:
    assert set(built) == {address(page) for page in (ROOT / "docs").rglob("*.md")}


def test_code_and_output_on_the_pages_are_the_file_and_the_run(built: dict[str, Page]) -> None:
    shown = [block for page in built.values() for block in page.blocks()]
    assert {block.name for block in shown} == set(SNIPPETS)
    for block in shown:
        source = (ROOT / "snippets" / f"{block.name}.py").read_text()
        assert block.code.rstrip() == source.rstrip(), block.name
        # What is recorded is what a fresh run prints: test_snippets.py holds it to that.
        printed = FIGURE.sub("", recorded_file(block.name).read_text()).rstrip()
        assert not differences(printed, block.output.rstrip()), block.name


def test_every_python_block_is_a_snippet_or_a_formula(built: dict[str, Page]) -> None:
    formulas = {source(loss.functional).strip() for loss in LOSSES if loss.functional}
    for path, page in built.items():
        if path.startswith("reference/"):
            continue  # Source code, which mkdocstrings shows.
        for block in page.article.select(".language-python pre"):
            assert block.find_parent(class_="snippet") or block.get_text().strip() in formulas, path


def test_no_syntax_of_ours_is_left_unread(built: dict[str, Page]) -> None:
    for path, page in built.items():
        if path.startswith(("about/contributing", "reference/")):
            continue  # They show the syntax.
        prose = page.prose()
        for left in ("#!value", "#!math", "```", "snippet=", "{loss"):
            assert left not in prose, f"{path}: {left}"


def test_no_number_that_a_snippet_computes_is_typed(built: dict[str, Page]) -> None:
    found = {}
    for path, page in built.items():
        if path.startswith("reference/"):
            continue
        sources = "\n".join(block.code for block in page.blocks())
        outputs = "\n".join(block.output for block in page.blocks())
        file = ROOT / "docs" / path
        file = file / "index.md" if file.is_dir() else file.with_suffix(".md")
        fences, _ = scan(file.read_text(), file.name)
        captions = " ".join(fence.options.get("caption", "") for fence in fences)
        # The tests of the catalogue hold its numbers against torch.
        sources += "\n".join(view(f.options) for f in fences if f.language == "catalog")
        (description,) = _head(page, "description")
        typed = typed_numbers(f"{page.prose()} {captions} {description}", sources, outputs)
        if typed:
            found[path] = typed
    assert not found, "name these by `#!value …`, so that they stay what the snippet gives"


@pytest.mark.parametrize(
    ("prose", "typed"),
    [
        ("The loss is 0.17 here.", ["0.17"]),
        ("A loss of `0.17` in code.", ["0.17"]),
        ("That error counts 25.", ["25"]),
        ("A rate of 0.1 and 12 classes.", []),
        ("In torch 2.13, issue #88327, by 40 people.", []),
        ("It falls below 1e-7.", []),
    ],
)
def test_a_typed_number_is_noticed(prose: str, typed: list[str]) -> None:
    assert typed_numbers(prose, "rate = 0.1\nclasses = 12\n", "0.17 25 12") == typed


def amiss(description: str) -> list[str]:
    """Return what is wrong with a page's description, which is read outside the site, as it is.

    It is front matter, where no snippet can give a number, so it has none that could go stale.
    """
    holds = {
        "length": 50 <= len(description) <= 160,
        "markup": not re.search(r'[`*<>&"\[\]]|#!', description),
        "decimal": not re.search(r"\d\.\d", description),
    }
    return [name for name, right in holds.items() if not right]


@pytest.mark.parametrize(
    ("description", "wrong"),
    [
        ("Output (N, 1) against target (N): which losses refuse it, and which say nothing.", []),
        ("The mean of the squared errors.", ["length"]),
        ("The mean of the squared errors. " * 6, ["length"]),
        ("The mean of the squared errors: take `MSELoss` when big misses are worst.", ["markup"]),
        ("The mean of the squared errors. With outliers take [L1Loss](l1.md).", ["markup"]),
        (
            "A second softmax stops at a loss of 1.46 with ten classes, and says nothing.",
            ["decimal"],
        ),
    ],
)
def test_a_description_that_is_amiss_is_noticed(description: str, wrong: list[str]) -> None:
    assert amiss(description) == wrong


def test_every_page_is_described_as_its_file_says(built: dict[str, Page]) -> None:
    for file in (ROOT / "docs").rglob("*.md"):
        description = get_data(file.read_text())[1].get("description", "")
        assert not amiss(description), file
        assert _head(built[address(file)], "description") == [description], file


@pytest.mark.parametrize("name", HEAD)
def test_every_page_has_one_head_of_its_own(built: dict[str, Page], name: str) -> None:
    found = {path: _head(page, name) for path, page in built.items()}
    assert not {path: texts for path, texts in found.items() if len(texts) != 1}
    counts = Counter(text for texts in found.values() for text in texts)
    assert not [text for text, count in counts.items() if count > 1]


def test_the_canonical_link_of_a_page_is_its_address(built: dict[str, Page]) -> None:
    (home,) = _head(built[""], "canonical")
    for path, page in built.items():
        assert _head(page, "canonical") == [f"{home}{path}/" if path else home], path


def test_links_and_anchors_lead_somewhere(built: dict[str, Page], site: Path) -> None:
    anchors = {
        path: {tag["id"] for tag in page.html.select("[id]")} for path, page in built.items()
    }
    for path, page in built.items():
        for link in page.html.select("a[href]"):
            target = urlsplit(str(link["href"]))
            if target.scheme or target.netloc:
                assert target.scheme in {"https", "mailto"}, f"{path}: {link['href']}"
                continue
            where = posixpath.normpath(posixpath.join("/", path, target.path)).strip("/")
            assert (site / where).exists(), f"{path}: {link['href']}"
            if target.fragment and where in anchors and target.fragment != "__skip":
                fragment = unquote(target.fragment)
                assert fragment in anchors[where], f"{path}: {link['href']}"


SAYS_NOTHING = {"click here", "here", "info", "learn more", "more", "read more", "this"}


def vague_links(page: Page) -> list[str]:
    texts = [link.get_text().strip() for link in page.article.select("a[href]")]
    return [text for text in texts if text.lower() in SAYS_NOTHING]


def test_a_link_says_where_it_leads(built: dict[str, Page]) -> None:
    assert not {path: links for path, page in built.items() if (links := vague_links(page))}


def test_a_link_that_says_nothing_is_noticed() -> None:
    html = '<article><a href="mse/">Squares</a> and <a href="mse/#why">more</a></article>'
    assert vague_links(Page("", BeautifulSoup(html, "html.parser"))) == ["more"]


def test_no_id_stands_twice_on_a_page(built: dict[str, Page]) -> None:
    for path, page in built.items():
        counts = Counter(tag["id"] for tag in page.html.select("[id]"))
        assert not [name for name, count in counts.items() if count > 1], path


def test_a_page_loads_nothing_from_elsewhere(built: dict[str, Page], site: Path) -> None:
    for path, page in built.items():
        for tag in page.html.select("script[src], img[src], iframe[src], link[href]"):
            address = str(tag.get("src") or tag.get("href"))
            if tag.name == "link" and not {"stylesheet", "icon", "preload"} & set(tag["rel"]):
                continue  # Where the page itself lives: canonical, next, previous.
            assert not urlsplit(address).netloc, f"{path}: {address}"
    for sheet in site.rglob("*.css"):
        assert not re.search(r"url\(['\"]?(?:https?:)?//", sheet.read_text()), sheet


def test_every_page_has_one_title_and_can_be_found(built: dict[str, Page], site: Path) -> None:
    index = json.loads((site / "search" / "search_index.json").read_text())
    found = {urlsplit(entry["location"]).path.strip("/") for entry in index["docs"]}
    for path, page in built.items():
        assert len(page.article.select("h1")) == 1, path
        assert (path in found) != (path == "reference/site"), path


def test_every_figure_has_a_name_a_description_and_a_caption(built: dict[str, Page]) -> None:
    figures = [figure for page in built.values() for figure in page.article.select("figure")]
    assert figures
    for figure in figures:
        for svg in figure.select("svg"):
            assert svg["role"] == "img"
            assert svg.select_one("title").get_text()  # type: ignore[union-attr]
            assert svg.select_one("desc").get_text()  # type: ignore[union-attr]
        assert figure.select_one("figcaption").get_text()  # type: ignore[union-attr]


def test_the_home_page_tells_of_the_build(built: dict[str, Page]) -> None:
    values = [value.get_text() for value in built[""].article.select(".value")]
    assert str(len(SNIPPETS)) in values


def test_zensical_builds_the_same_pages(built: dict[str, Page], zensical_site: Path) -> None:
    others = pages(zensical_site)
    assert set(others) == set(built)
    for path, page in built.items():
        other = others[path]
        for name in HEAD:
            assert _head(other, name) == _head(page, name), path
        if path.startswith("reference/"):
            continue  # Each builder draws signatures in its own way.
        assert _words(other) == _words(page), path
        for blocks, ours in zip(other.blocks(), page.blocks(), strict=True):
            assert (blocks.name, blocks.code.rstrip()) == (ours.name, ours.code.rstrip())
            assert not differences(ours.output, blocks.output), ours.name
        for selector in ("figure svg", "math"):  # To the last coordinate, to the last brace.
            assert _marked_up(other, selector) == _marked_up(page, selector), f"{path}: {selector}"
        for selector in ("h1, h2, h3", ".value", "figcaption"):
            assert _all(other, selector) == _all(page, selector), f"{path}: {selector}"
        assert _links(other) == _links(page), path


def test_the_chooser_unfolds_to_every_loss_without_a_script(built: dict[str, Page]) -> None:
    page = built["losses/choose"]
    for answers, leaf in paths():
        within = page.article
        for answer in answers[:-1]:
            (summary,) = [
                summary
                for summary in within.select("summary")
                if summary.get_text() == answer
                and summary.parent is not None
                and summary.parent.find_parent("details") in {None, within}
            ]
            assert summary.parent is not None
            within = summary.parent
        (item,) = [
            item for item in within.select("li") if item.get_text().strip().startswith(answers[-1])
        ]
        link = item.find("a")
        assert link is not None
        assert link.get_text() == leaf.loss
        assert leaf.why.replace("`", "") in item.get_text()


def _head(page: Page, name: str) -> list[str]:
    return [
        str(tag.get("content") or tag.get("href") or tag.get_text())
        for tag in page.html.select(HEAD[name])
    ]


def _words(page: Page) -> list[str]:
    return re.sub(r"[\s¶]+", " ", page.prose()).split()


def _all(page: Page, selector: str) -> list[str]:
    return [re.sub(r"\s+", " ", tag.get_text()) for tag in page.article.select(selector)]


def _marked_up(page: Page, selector: str) -> list[str]:
    # A mark for the search, which Zensical takes off the page once it has read it.
    return [
        str(tag).replace(' data-search-exclude=""', "") for tag in page.article.select(selector)
    ]


def _links(page: Page) -> list[str]:
    return [
        str(link["href"]).rstrip("/")
        for link in page.article.select("a[href]:not(.take-away a)")
        if "headerlink" not in (link.get("class") or [])
    ]
