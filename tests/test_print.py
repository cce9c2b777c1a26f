"""A page on paper, or saved as PDF: whole, light, and without what only a screen can do."""

from collections.abc import Iterator
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page

PAPER = 673
"""Width of A4, less the margins, in CSS pixels; Letter is wider."""
PAGES = [
    "",
    "about/sources/",
    "errors/",
    "errors/silent/",
    "guide/exercises/",
    "guide/three-families/",
    "losses/",
    "losses/choose/",
    "losses/compare-classes/",
    "losses/costs/",
    "losses/cross-entropy/",
    "losses/functionals/",
    "losses/means/",
    "losses/mismatches/",
    "losses/support/",
    "questions/nan-loss/",
    "reference/losses/",
    "reference/site/",
]
"""Pages of every type, the widest tables and the longest lines among them."""
FOLDED = "losses/cross-entropy/"

CUT = """
() => {
  const edge = document.querySelector("article").getBoundingClientRect().right + 1;
  return [...document.querySelectorAll("article :is(pre, pre > code, table, figure, .math)")]
    .filter((it) => it.scrollWidth > it.clientWidth + 1 || it.getBoundingClientRect().right > edge)
    .map((it) => `${it.localName} of ${it.scrollWidth} px: ${it.textContent.slice(0, 60)}`);
}
"""
"""Return what is wider than the paper."""
MISSING = """
() => [...document.querySelectorAll("article :is(pre, table, figure, p, li)")]
  .filter((it) => !it.checkVisibility() && !it.closest("loss-chooser > div, .explorer"))
  .map((it) => it.textContent.slice(0, 60))
"""
"""Return what of the page's content is not shown."""
TOOLS = """
() => [...document.querySelectorAll("header, footer, nav, button, input, .md-sidebar")]
  .filter((it) => it.checkVisibility())
  .map((it) => it.outerHTML.slice(0, 60))
"""
"""Return what is there to be pressed."""
COLOURS = """
() => [...document.querySelectorAll("body, article, article *")].map((it) => {
  const { color, backgroundColor, borderTopColor, fill, stroke } = getComputedStyle(it);
  return [it.localName, color, backgroundColor, borderTopColor, fill, stroke].join(" ");
})
"""


def paper(browser: Browser, address: str, scheme: Literal["light", "dark"]) -> Page:
    context = browser.new_context(
        base_url=address, viewport={"width": PAPER, "height": 1000}, color_scheme=scheme
    )
    tab = context.new_page()
    tab.emulate_media(media="print")
    return tab


@pytest.fixture(scope="module")
def sheet(browser: Browser, address: str) -> Iterator[Page]:
    """Return a tab that shows pages of a dark screen as they are printed."""
    tab = paper(browser, address, "dark")
    yield tab
    tab.context.close()


def found(tab: Page, script: str) -> list[Any]:
    answer: list[Any] = tab.evaluate(script)
    return answer


@pytest.mark.parametrize("path", PAGES)
def test_a_printed_page_is_whole(sheet: Page, path: str) -> None:
    sheet.goto(path)
    assert found(sheet, CUT) == []
    assert found(sheet, MISSING) == []
    assert found(sheet, TOOLS) == []


@pytest.mark.parametrize(
    ("path", "style", "script"),
    [
        ("errors/silent/", "pre > code { white-space: pre !important }", CUT),
        ("losses/mismatches/", "td { white-space: nowrap }", CUT),
        ("losses/support/", "table { min-width: 700px }", CUT),
        (FOLDED, "details::details-content { content-visibility: hidden !important }", MISSING),
        (FOLDED, ".md-code__nav { display: block !important }", TOOLS),
    ],
)
def test_what_print_would_lose_is_noticed(sheet: Page, path: str, style: str, script: str) -> None:
    sheet.goto(path)
    sheet.add_style_tag(content=style)
    assert found(sheet, script)


def test_paper_is_light_whatever_the_screen(browser: Browser, address: str) -> None:
    schemes: tuple[Literal["light", "dark"], ...] = ("light", "dark")
    tabs = [paper(browser, address, scheme) for scheme in schemes]
    for tab in tabs:
        tab.goto("guide/three-families/", wait_until="networkidle")
    light, dark = (found(tab, COLOURS) for tab in tabs)
    assert light == dark
    assert light[0].startswith("body rgb(29, 38, 43) rgb(255, 255, 255)")
    for tab in tabs:
        tab.emulate_media(media="screen")
    on_screen, by_night = (found(tab, COLOURS) for tab in tabs)
    assert on_screen != by_night
    for tab in tabs:
        tab.context.close()
