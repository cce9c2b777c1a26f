"""The site's own search, in a browser: what readers type and paste leads to the right page."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from search_queries import Query, messages, names, questions

ASK = """
async (texts) => {
  const settings = JSON.parse(document.getElementById("__config").textContent);
  const worker = new Worker(settings.search);
  const say = (message) => new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data.data);
    worker.postMessage(message);
  });
  const { config, docs } = await (await fetch("search/search_index.json")).json();
  await say({ type: 0, data: { config, docs, options: { suggest: true } } });
  const answers = [];
  for (const text of texts) {
    const { items } = await say({ type: 2, data: text });
    // Material folds the sections that score less than the first entry of their page.
    const isShown = ({ location, score }, _, [first]) =>
      !location.includes("#") || score >= first.score;
    const pages = items.slice(0, 3);
    answers.push(pages.map((entries) => entries.filter(isShown).map(({ location }) => location)));
  }
  return answers;
}
"""
"""Ask the worker that the page would use, as the page would, and return what it would show."""


HUBER = re.compile(r"/losses/huber/(\?|$)")


@pytest.fixture(scope="module")
def tab(browser: Browser, address: str) -> Iterator[Page]:
    """Return a tab that fails the test on any script error."""
    context = browser.new_context(base_url=address)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab = context.new_page()
    errors: list[str] = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    tab.goto("")
    yield tab
    context.close()
    assert not errors


@pytest.mark.parametrize("kind", [names, messages, questions])
def test_what_readers_type_leads_to_the_right_page(tab: Page, site: Path, kind: Any) -> None:
    asked: list[Query] = list(kind())
    index = json.loads((site / "search" / "search_index.json").read_text())
    there = {entry["location"] for entry in index["docs"]}
    assert not {page for query in asked for page in query.pages} - there
    # A text field makes one line of what is pasted into it.
    answers = tab.evaluate(ASK, [query.typed.replace("\n", " ") for query in asked])
    misses = [
        f"{query.typed!r} should find {' or '.join(query.pages)}\n    but finds {answer}"
        for query, answer in zip(asked, answers, strict=True)
        if not any(page in shown for shown in answer[: query.within] for page in query.pages)
    ]
    assert not misses, f"{len(misses)} of {len(asked)}:\n" + "\n".join(misses)


def field_of(tab: Page) -> Any:
    """Open the search and return its field; until the index is built it forgets what is typed."""
    field = tab.locator("input.md-search__input")
    field.click()
    ready = tab.locator(".md-search-result__meta")
    expect(ready).to_have_text("Type to start searching", timeout=30_000)
    return field


def test_a_pasted_message_shows_its_section(tab: Page) -> None:
    tab.goto("guide/regression/")
    message = (
        'Traceback (most recent call last):\n  File "a.py", line 3\nIndexError: Target 17 is out'
    )
    tab.evaluate("text => navigator.clipboard.writeText(text)", message)
    field = field_of(tab)
    field.press("ControlOrMeta+V")
    section = tab.locator("a:visible[href*='errors/class-index/'][href*='#target-']")
    expect(section.first).to_be_visible()
    assert field.input_value().startswith("Traceback (most recent call last): ")


def test_what_the_mouse_pastes_is_searched(tab: Page) -> None:
    tab.goto("")
    field = field_of(tab)
    # As a menu would paste: without a key that Material could hear.
    tab.evaluate("document.execCommand('insertText', false, 'HuberLoss')")
    expect(tab.locator(".md-search-result__link").first).to_have_attribute("href", HUBER)
    assert field.input_value() == "HuberLoss"


def test_search_completes_words_and_survives_navigation(tab: Page) -> None:
    tab.goto("guide/")
    tab.locator("article a", has_text="What a loss is").first.click()
    expect(tab.locator("h1")).to_contain_text("What a loss is")
    field = field_of(tab)
    field.press_sequentially("crossen")
    expect(tab.locator(".md-search__suggest")).to_have_text("crossentropyloss")
    field.press("ArrowRight")
    field.press("Enter")
    expect(tab.locator("h1")).to_contain_text("CrossEntropyLoss")
