"""Everything works by keyboard alone: all can be reached, seen, used and left again."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from project import TYPES
from test_palette import contrast

MISSED = """
() => {
  const all = "a[href], button, input, select, textarea, summary, [tabindex]";
  return [...document.querySelectorAll(all)]
    .filter(
      (element) =>
        element.tabIndex >= 0 &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !element.matches("[type=radio]") && // The arrow keys lead from one to the next.
        !stops.has(element),
    )
    .map((element) => element.outerHTML.slice(0, 100));
}
"""
"""List what the tab key should have reached."""

STOP = """
async () => {
  const stop = document.activeElement;
  if (stop === document.body) return null;
  while (stop.matches(".md-search__input") && !document.getElementById("__search").checked) {
    await new Promise(requestAnimationFrame); // It opens a moment after it has the focus.
  }
  window.stops ??= new Set();
  const last = [...stops].at(-1);
  stops.add(stop);
  // What is drawn of the palette's buttons is the label of the one that is of use.
  const isPalette = stop.matches(".md-option");
  const drawn = isPalette ? stop.parentElement.querySelector("label:not([hidden])") : stop;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(drawn);
  const colours = [outlineColor];
  for (let under = drawn.parentElement; under; under = under.parentElement) {
    colours.push(getComputedStyle(under).backgroundColor);
  }
  // Its first line, as far as it lies in the window.
  const { left, right, top, bottom } = drawn.getClientRects()[0];
  const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
  const shown = document.elementFromPoint(
    middle(left, right, innerWidth),
    middle(top, bottom, innerHeight),
  );
  return {
    html: stop.outerHTML.slice(0, 100),
    ring: outlineStyle === "none" ? 0 : parseFloat(outlineWidth),
    colours: colours.map((colour) => colour.match(/[\\d.]+/g).map(Number)),
    isSeen: !!shown && (drawn.contains(shown) || shown.contains(drawn)),
    follows: !last || (last.compareDocumentPosition(stop) & 4) > 0,
  };
}
"""
"""Describe what has the focus."""

MOST = 1000
"""Stops beyond which there is no end to them."""


def hexadecimal(colour: list[float]) -> str:
    return "#" + "".join(f"{round(part):02x}" for part in colour)


def faults(tab: Page) -> list[str]:
    """Walk through the page by the tab key and return what is wrong on the way."""
    found: list[str] = []
    for _ in range(MOST):
        tab.keyboard.press("Tab")
        stop: dict[str, Any] | None = tab.evaluate(STOP)
        if stop is None:
            return found + [f"not reached: {html}" for html in tab.evaluate(MISSED)]
        ring, *grounds = stop["colours"]
        ground = next(one for one in grounds if len(one) == 3)
        if stop["ring"] < 2 or contrast(hexadecimal(ring), hexadecimal(ground), "#ffffff") < 3:
            found.append(f"no ring to see: {stop['html']}")
        if not stop["isSeen"]:
            found.append(f"out of sight: {stop['html']}")
        if not stop["follows"]:
            found.append(f"out of order: {stop['html']}")
            break
    return found


def focus(tab: Page) -> str:
    """Return the text of what has the focus."""
    return str(tab.evaluate("document.activeElement.textContent.trim()"))


NARROW = ["", "guide/exercises/", "losses/choose/", "losses/cross-entropy/", "questions/"]


@pytest.mark.parametrize(
    ("path", "width"), [*((path, 1280) for path in TYPES), *((path, 360) for path in NARROW)]
)
def test_the_tab_key_leads_through_the_page(tab: Page, path: str, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 800})
    tab.emulate_media(color_scheme="light" if width > 360 else "dark", reduced_motion="reduce")
    tab.goto(path, wait_until="networkidle")
    assert not faults(tab)


@pytest.mark.parametrize(
    ("fault", "finding"),
    [
        (
            "document.querySelector('article a').style.setProperty('outline', 'none', 'important')",
            "no ring to see",
        ),
        (
            "document.querySelector('.md-tabs').style.setProperty('--md-primary-bg-color', '#234')",
            "no ring to see",
        ),
        ("document.querySelector('article a').tabIndex = 1", "out of order"),
        (
            "document.querySelector('article a').style = 'position: fixed; left: -9rem'",
            "out of sight",
        ),
        ("onkeydown = () => document.querySelector('article a').focus()", "out of order"),
        (
            "document.querySelector('article a').onfocus = (event) => event.target.blur()",
            "not reached",
        ),
    ],
)
def test_a_fault_on_the_way_is_noticed(tab: Page, fault: str, finding: str) -> None:
    tab.emulate_media(reduced_motion="reduce")
    tab.goto("guide/", wait_until="networkidle")
    tab.evaluate(f"void ({fault})")
    assert [line for line in faults(tab) if line.startswith(finding)]


def test_the_first_stop_skips_what_is_on_every_page(tab: Page) -> None:
    tab.goto("guide/what-a-loss-is/", wait_until="networkidle")
    tab.keyboard.press("Tab")
    assert focus(tab) == "Skip to content"
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    assert tab.evaluate("!!document.activeElement.closest('article')")


def test_the_search_opens_and_closes_where_the_reader_is(tab: Page) -> None:
    tab.goto("guide/", wait_until="networkidle")
    link = tab.locator("article a", has_text="What a loss is").first
    link.focus()
    tab.keyboard.press("f")
    field = tab.locator("input.md-search__input")
    expect(field).to_be_focused()
    tab.keyboard.type("HuberLoss")
    result = tab.locator(".md-search-result__link").first
    expect(result).to_have_attribute("href", re.compile(r"/losses/huber/\?h=huberloss$"))
    tab.keyboard.press("ArrowDown")
    expect(result).to_be_focused()
    tab.keyboard.press("Escape")
    expect(result).to_be_hidden()
    expect(link).to_be_focused()


def test_the_palette_changes(tab: Page) -> None:
    tab.emulate_media(color_scheme="light")
    tab.goto("guide/", wait_until="networkidle")
    tab.locator(".md-option").first.focus()
    for scheme in ("slate", "default"):
        tab.keyboard.press("Enter")
        expect(tab.locator("body")).to_have_attribute("data-md-color-scheme", scheme)
        expect(tab.locator(".md-header__option:has(:focus) > label:visible")).to_have_count(1)


def test_the_drawer_opens_lets_through_and_closes(tab: Page) -> None:
    tab.set_viewport_size({"width": 360, "height": 800})
    tab.emulate_media(reduced_motion="reduce")
    tab.goto("losses/huber/", wait_until="networkidle")
    opener = tab.get_by_role("button", name="Navigation")
    opener.focus()
    tab.keyboard.press("Enter")
    assert focus(tab) == "A number"  # The title of the open level: back to the level above.
    tab.keyboard.press("Enter")
    assert focus(tab) == "Losses"
    tab.keyboard.press("Escape")
    expect(opener).to_be_focused()

    tab.keyboard.press("Enter")
    link = tab.locator(".md-nav--primary").get_by_role("link", name="Choose a loss")
    while not link.evaluate("link => link === document.activeElement"):
        tab.keyboard.press("Tab")
        assert tab.evaluate("!!document.activeElement.closest('.md-sidebar--primary')")
    tab.keyboard.press("Enter")
    expect(tab.locator("h1")).to_contain_text("Choose a loss")
    expect(tab.locator("#__drawer")).not_to_be_checked()


def test_the_drawer_closes_behind_who_leaves_it(tab: Page) -> None:
    tab.set_viewport_size({"width": 360, "height": 800})
    tab.emulate_media(reduced_motion="reduce")
    tab.goto("guide/", wait_until="networkidle")
    tab.get_by_role("button", name="Navigation").press("Enter")
    expect(tab.locator("#__drawer")).to_be_checked()
    tab.locator("article a").first.focus()
    expect(tab.locator("#__drawer")).not_to_be_checked()


def test_code_is_copied_and_solutions_are_opened(tab: Page) -> None:
    tab.goto("guide/exercises/", wait_until="networkidle")
    summary = tab.locator("article summary").first
    summary.press("Enter")
    snippet = tab.locator("article details[open] .snippet").first
    expect(snippet).to_be_visible()
    snippet.locator("button[data-md-type=copy]").press("Enter")
    code = snippet.locator("code").first.text_content()
    assert tab.evaluate("navigator.clipboard.readText()") == code
