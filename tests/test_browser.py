"""The built site in a real browser: it loads, it is copied from, and fit for everyone."""

import gzip
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from project import ROOT, address

PAGES = [
    "",
    "guide/",
    "guide/what-a-loss-is/",
    "guide/three-families/",
    "guide/exercises/",
    "questions/",
    "questions/cross-entropy-or-kl/",
    "reference/losses/",
    "about/sources/",
]
"""One page of every type."""


@pytest.mark.parametrize("path", PAGES)
def test_a_page_loads_quietly_and_from_one_place(tab: Page, path: str, address: str) -> None:
    requests: list[str] = []
    messages: list[str] = []
    tab.on("request", lambda request: requests.append(request.url))
    tab.on("console", lambda message: messages.append(message.text))
    tab.goto(path, wait_until="networkidle")
    assert [url for url in requests if not url.startswith((address, "data:", "blob:"))] == []
    assert messages == []


def test_the_copy_button_copies_exactly_the_file(tab: Page) -> None:
    tab.goto("guide/what-a-loss-is/")
    snippets = tab.locator(".snippet:visible")
    for number in range(snippets.count()):
        snippet = snippets.nth(number)
        name = snippet.locator(".filename").inner_text()
        snippet.locator("button.md-code__button[data-md-type=copy]").first.click()
        copied = tab.evaluate("navigator.clipboard.readText()")
        assert copied == (ROOT / name).read_text(), name


def test_only_code_can_be_copied(tab: Page) -> None:
    tab.goto("guide/what-a-loss-is/")
    expect(tab.locator(".snippet .language-python button").first).to_be_visible()
    expect(tab.locator(".snippet-output button:visible")).to_have_count(0)


def test_a_solution_is_hidden_until_it_is_asked_for(tab: Page) -> None:
    tab.goto("guide/exercises/")
    solution = tab.locator("article details").first
    expect(solution.locator(".snippet-output").first).to_be_hidden()
    solution.locator("summary").first.click()
    expect(solution.locator(".snippet-output").first).to_be_visible()


def test_instant_navigation_keeps_the_page_whole(tab: Page) -> None:
    tab.goto("guide/")
    tab.locator("article a", has_text="What a loss is").first.click()
    expect(tab.locator("h1")).to_contain_text("What a loss is")
    expect(tab.locator(".snippet .language-python button").first).to_be_visible()


EVERY = sorted(address(page) for page in (ROOT / "docs").rglob("*.md"))


@pytest.mark.parametrize("path", EVERY)
def test_a_page_suits_everyone_and_a_phone(tab: Page, path: str) -> None:
    """No accessibility violation, code aside; nothing to scroll sideways at 360 px."""
    tab.goto(f"{path}/" if path else "")
    # The tokens of the code are looked at on some pages, below.
    result = Axe().run(tab, context={"exclude": [["pre code"], ["figure svg"]]})
    assert not result.violations_count, result.generate_report()
    tab.set_viewport_size({"width": 360, "height": 800})
    overflow = tab.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert overflow <= 0, f"{overflow} px too wide"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["", "guide/exercises/", "questions/", "reference/losses/"])
def test_every_token_can_be_read_in_both_palettes(
    browser: Browser, address: str, path: str, scheme: Literal["light", "dark"]
) -> None:
    context = browser.new_context(
        base_url=address,
        viewport={"width": 360, "height": 800},
        color_scheme=scheme,
        reduced_motion="reduce",
    )
    tab = context.new_page()
    tab.goto(path)
    rules = ["color-contrast", "scrollable-region-focusable"]
    result = Axe().run(tab, options={"runOnly": rules})
    context.close()
    assert not result.violations_count, result.generate_report()


def test_a_page_is_light(site: Path) -> None:
    """A guide page, its styles, scripts and text fonts: at most 150 kB as they travel."""
    page = site / "guide" / "what-a-loss-is" / "index.html"
    parts = [page, *(site / "assets").glob("stylesheets/*.css"), site / "assets" / "lossbook.css"]
    parts += [
        *(site / "assets" / "javascripts").glob("bundle*.js"),
        site / "assets" / "lossbook.js",
    ]
    fonts = [
        site / "assets" / "fonts" / f"{name}.woff2" for name in ("source-sans-3", "ibm-plex-mono")
    ]
    weight = sum(len(gzip.compress(part.read_bytes())) for part in parts)
    weight += sum(font.stat().st_size for font in fonts)
    assert weight <= 150_000
