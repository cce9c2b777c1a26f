"""The copy that opens from the disk: it needs no server and no network."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from lossbook.site.offline import finish
from project import make

PAGES = [
    "index.html",
    "guide/what-a-loss-is.html",
    "losses/index.html",
    "losses/huber.html",
    "losses/choose.html",
    "errors/shape.html",
    "questions/nan-loss.html",
    "reference/losses.html",
    "about/index.html",
]
"""One page of every type."""
ADDRESS = re.compile(r'\s(?:href|src)="([^"]*)"')


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    """Return a tab without a network, which fails the test if it says or asks for anything."""
    context = browser.new_context(offline=True)
    heard: list[str] = []
    asked: list[str] = []
    context.on("console", lambda message: heard.append(message.text))
    context.on("weberror", lambda error: heard.append(str(error.error)))
    context.on("requestfailed", lambda request: heard.append(f"failed: {request.url}"))
    context.on("request", lambda request: asked.append(request.url))
    yield context.new_page()
    context.close()
    assert heard == []
    assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []


@pytest.mark.parametrize("path", PAGES)
def test_a_page_opens_whole(tab: Page, offline_site: Path, path: str) -> None:
    tab.goto((offline_site / path).as_uri(), wait_until="networkidle")
    expect(tab.locator("h1")).to_have_count(1)
    expect(tab.locator("html.source-sans-3.ibm-plex-mono")).to_have_count(1)
    loaded = "[...document.fonts].filter((font) => font.status === 'loaded').map((f) => f.family)"
    assert "source-sans-3" in tab.evaluate(loaded)
    bare = ".snippet:visible:not(loss-explorer *):not(:has(.md-code__nav))"
    expect(tab.locator(bare)).to_have_count(0)
    expect(tab.locator(":not(:defined)")).to_have_count(0)


def test_every_address_is_a_file(offline_site: Path) -> None:
    found = 0
    for page in offline_site.rglob("*.html"):
        for address in ADDRESS.findall(page.read_text()):
            target = urlsplit(address)
            if target.scheme or not target.path:
                continue
            found += 1
            assert (page.parent / unquote(target.path)).is_file(), f"{page}: {address}"
    assert found


def test_links_lead_on(tab: Page, offline_site: Path) -> None:
    tab.goto((offline_site / "index.html").as_uri())
    tab.locator("article a[href^='losses/']").first.click()
    expect(tab).to_have_url(re.compile(rf"^{offline_site.as_uri()}/losses/[\w-]+\.html"))
    tab.locator(".md-tabs a", has_text="Errors").click()
    expect(tab).to_have_url(f"{offline_site.as_uri()}/errors/index.html")


def test_the_search_finds_marks_and_completes(tab: Page, offline_site: Path) -> None:
    tab.goto((offline_site / "guide" / "regression.html").as_uri())
    tab.keyboard.press("f")
    tab.keyboard.type("huberl")
    expect(tab.locator(".md-search__suggest")).to_have_text("huberloss")
    tab.keyboard.press("Enter")
    expect(tab).to_have_url(f"{offline_site.as_uri()}/losses/huber.html?h=huberl")
    expect(tab.locator("h1 mark")).to_have_text("HuberL")


def test_a_file_is_copied_and_the_palette_kept(tab: Page, offline_site: Path) -> None:
    tab.goto((offline_site / "losses" / "huber.html").as_uri())
    tab.locator("button[data-md-type=copy]").first.click()
    expect(tab.locator(".md-dialog")).to_have_text("Copied to clipboard")
    tab.locator("label[for=__palette_1]").click()
    tab.goto((offline_site / "index.html").as_uri())
    expect(tab.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


ELEMENT = """
import { once, words } from "./parts.js";
import "./once.js";

customElements.define("stand-in", class extends HTMLElement {
  connectedCallback() {
    this.textContent = `${words} ${once}`;
  }
});
"""
PARTS = """
export {
  once,
} from "./once.js";
export const words = "élément";
"""
ONCE = "globalThis.runs = (globalThis.runs ?? 0) + 1;\nexport const once = globalThis.runs;\n"
PAGE = """
<!doctype html>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<script src="../../assets/offline.js"></script>
<stand-in>what stands inside</stand-in>
<script>import(new URL("../../assets/elements/stand-in.js", location));</script>
"""


def test_an_element_may_import_modules_that_import_modules(tab: Page, tmp_path: Path) -> None:
    files = {
        "assets/search.js": "",
        "assets/elements/stand-in.js": ELEMENT,
        "assets/elements/parts.js": PARTS,
        "assets/elements/once.js": ONCE,
        "search/search_index.json": "{}",
        "some/folder/page.html": PAGE,
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    finish(tmp_path)
    tab.goto((tmp_path / "some/folder/page.html").as_uri())
    expect(tab.locator("stand-in")).to_have_text("élément 1")


def test_nothing_is_left_that_only_a_server_needs(offline_site: Path) -> None:
    for name in ("404.html", "sitemap.xml", "search/search_index.json"):
        assert not (offline_site / name).exists()
    assert "canonical" not in (offline_site / "index.html").read_text()


@pytest.mark.parametrize(("target", "folder"), [("build", "site"), ("offline", "site-offline")])
def test_a_build_that_fails_leaves_the_old_one(tmp_path: Path, target: str, folder: str) -> None:
    old = tmp_path / folder / "index.html"
    old.parent.mkdir()
    old.write_text("old")
    (tmp_path / "mkdocs.yml").write_text("site_name: Broken\nnav: [missing.md]\n")
    (tmp_path / "docs").mkdir()
    done = make(tmp_path, target)
    assert done.returncode, done.stdout
    assert "missing.md" in done.stderr
    assert old.read_text() == "old"
