"""A page comes quickly and then stays where it is: what travels for it, and what moves."""

import gzip
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, Response, Route

from project import ROOT, TYPES, address

LOSSES = [f"{address(page)}/" for page in sorted((ROOT / "docs" / "losses").glob("*.md"))]
MATH = "noto-sans-math.woff2"

WATCH = """
window.shift = 0;
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shift += value;
}).observe({ type: "layout-shift", buffered: true });
"""
DRAWN = """
new Promise((resolve) => {
  new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
})
"""
LOADED = """
new Promise((resolve) => {
  const settle = () => document.fonts.ready.then(() => requestIdleCallback(resolve));
  if (document.readyState === "complete") settle();
  else addEventListener("load", settle);
})
"""


def traffic(tab: Page, path: str) -> dict[str, int]:
    """Load a page without a cache; return the bytes that travel from a host that compresses."""
    responses: list[Response] = []

    def note(response: Response) -> None:
        responses.append(response)

    tab.on("response", note)
    tab.goto(path, wait_until="networkidle")
    weights = {}
    for response in responses:
        if response.url.startswith("http"):  # Not what stands in the page itself.
            body = response.body()
            packed = response.url.endswith((".woff2", ".png"))
            weights[response.url] = len(body if packed else gzip.compress(body))
    return weights


def shift(tab: Page, path: str) -> float:
    """Load a page whose fonts and scripts come late; return how much moved, as browsers count."""
    held: list[Route] = []
    is_held = True

    def hold(route: Route) -> None:
        if is_held:
            held.append(route)
        else:
            route.continue_()

    tab.add_init_script(WATCH)
    tab.route(re.compile(r"\.(woff2|js)$"), hold)
    tab.goto(path, wait_until="commit")
    tab.evaluate(DRAWN)
    is_held = False
    for route in held:
        route.continue_()
    tab.evaluate(LOADED)
    return float(tab.evaluate("shift"))


@pytest.mark.parametrize("path", sorted({*TYPES, *LOSSES}))
def test_a_page_is_light(tab: Page, path: str) -> None:
    weights = traffic(tab, path)
    weight = sum(weights.values())
    math = sum(weight for url, weight in weights.items() if url.endswith(MATH))
    heaviest = sorted(((weight, url) for url, weight in weights.items()), reverse=True)
    assert len(weights) <= 15, heaviest
    assert weight - math <= 150_000, heaviest
    assert weight <= 280_000, heaviest


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("path", TYPES)
def test_nothing_moves(tab: Page, path: str, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 800})
    assert shift(tab, path) <= 0.02


def test_what_moves_is_noticed(tab: Page, site: Path) -> None:
    styles = (site / "assets" / "lossbook.css").read_text()
    eager = styles.replace("--md-text-font: text-stand-in;", "--md-text-font: source-sans-3;")
    assert eager != styles

    def change(route: Route) -> None:
        route.fulfill(body=eager, content_type="text/css")

    tab.route("**/lossbook.css", change)
    tab.set_viewport_size({"width": 360, "height": 800})
    assert shift(tab, "errors/silent/") > 0.02
