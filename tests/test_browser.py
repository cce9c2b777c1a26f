"""The built site in a real browser: it loads, it is copied from, and fit for everyone."""

import pytest
from playwright.sync_api import Page, expect

from axe import violations
from project import ROOT, TYPES, address


@pytest.mark.parametrize("path", TYPES)
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

COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules that look at colours: a palette changes nothing else."""

SCHEMES = ["default", "slate"]


def turn(tab: Page, scheme: str) -> None:
    """Change the palette of the page, as a reader does."""
    option = tab.locator(f".md-option[data-md-color-scheme={scheme}]")
    option.evaluate("option => option.click()")
    expect(tab.locator("body")).to_have_attribute("data-md-color-scheme", scheme)


@pytest.mark.parametrize("path", EVERY)
def test_a_page_suits_everyone_and_every_screen(tab: Page, path: str) -> None:
    """No accessibility violation, code aside, in either palette, and nothing to scroll sideways."""
    # Most elements of a page are tokens of code: test_palette.py has their contrasts, and the next
    # test looks at some of them.
    not_code = {"exclude": [["pre code"], ["figure svg"]]}
    tab.emulate_media(reduced_motion="reduce")
    tab.goto(f"{path}/" if path else "")
    for width in (1280, 360):
        tab.set_viewport_size({"width": width, "height": 800})
        overflow = tab.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert overflow <= 0, f"{overflow} px too wide"
        turn(tab, "default")
        assert not violations(tab, not_code)
        turn(tab, "slate")
        assert not violations(tab, not_code, COLOURS)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("path", ["", "guide/exercises/", "questions/", "reference/losses/"])
def test_every_token_can_be_read_in_both_palettes(tab: Page, path: str, scheme: str) -> None:
    tab.set_viewport_size({"width": 360, "height": 800})
    tab.emulate_media(reduced_motion="reduce")
    tab.goto(path)
    turn(tab, scheme)
    assert not violations(tab, rules=["color-contrast", "scrollable-region-focusable"])


def test_what_cannot_be_read_in_the_dark_is_noticed(tab: Page) -> None:
    tab.emulate_media(reduced_motion="reduce")
    tab.goto("guide/")
    tab.add_style_tag(content="[data-md-color-scheme=slate] { --md-default-fg-color: #333c42 }")
    turn(tab, "default")
    assert not violations(tab, rules=COLOURS)
    turn(tab, "slate")
    assert violations(tab, rules=COLOURS)[0].startswith("color-contrast")
