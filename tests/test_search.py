"""The site's own search, in a browser: what readers type and paste leads to the right page."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

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


@pytest.mark.parametrize("kind", [names, messages, questions])
def test_what_readers_type_leads_to_the_right_page(shared_tab: Page, site: Path, kind: Any) -> None:
    shared_tab.goto("")
    asked: list[Query] = list(kind())
    index = json.loads((site / "search" / "search_index.json").read_text())
    there = {entry["location"] for entry in index["docs"]}
    assert not {page for query in asked for page in query.pages} - there
    # A text field makes one line of what is pasted into it.
    answers = shared_tab.evaluate(ASK, [query.typed.replace("\n", " ") for query in asked])
    misses = [
        f"{query.typed!r} should find {' or '.join(query.pages)}\n    but finds {answer}"
        for query, answer in zip(asked, answers, strict=True)
        if not any(page in shown for shown in answer[: query.within] for page in query.pages)
    ]
    assert not misses, f"{len(misses)} of {len(asked)}:\n" + "\n".join(misses)


def field_of(shared_tab: Page) -> Any:
    """Open the search and return its field; until the index is built it forgets what is typed."""
    field = shared_tab.locator("input.md-search__input")
    field.click()
    ready = shared_tab.locator(".md-search-result__meta")
    expect(ready).to_have_text("Type to start searching", timeout=30_000)
    return field


def test_a_pasted_message_shows_its_section(shared_tab: Page) -> None:
    shared_tab.goto("guide/regression/")
    message = (
        'Traceback (most recent call last):\n  File "a.py", line 3\nIndexError: Target 17 is out'
    )
    shared_tab.evaluate("text => navigator.clipboard.writeText(text)", message)
    field = field_of(shared_tab)
    field.press("ControlOrMeta+V")
    section = shared_tab.locator("a:visible[href*='errors/class-index/'][href*='#target-']")
    expect(section.first).to_be_visible()
    assert field.input_value().startswith("Traceback (most recent call last): ")


def test_what_the_mouse_pastes_is_searched(shared_tab: Page) -> None:
    shared_tab.goto("")
    field = field_of(shared_tab)
    # As a menu would paste: without a key that Material could hear.
    shared_tab.evaluate("document.execCommand('insertText', false, 'HuberLoss')")
    expect(shared_tab.locator(".md-search-result__link").first).to_have_attribute("href", HUBER)
    assert field.input_value() == "HuberLoss"


def test_search_completes_words_and_survives_navigation(shared_tab: Page) -> None:
    shared_tab.goto("guide/")
    shared_tab.locator("article a", has_text="What a loss is").first.click()
    expect(shared_tab.locator("h1")).to_contain_text("What a loss is")
    field = field_of(shared_tab)
    field.press_sequentially("crossen")
    expect(shared_tab.locator(".md-search__suggest")).to_have_text("crossentropyloss")
    field.press("ArrowRight")
    field.press("Enter")
    expect(shared_tab.locator("h1")).to_contain_text("CrossEntropyLoss")


WEIGHT = re.compile(r"/assets/search\.js$|/search/search_index\.json$")


def test_the_search_is_fetched_when_it_is_opened(tab: Page) -> None:
    fetched: list[str] = []
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    tab.context.on("request", lambda request: fetched.append(request.url))
    tab.context.route("**/search_index.json", hold)
    tab.goto("guide/", wait_until="networkidle")
    assert fetched
    assert not [url for url in fetched if WEIGHT.search(url)]

    with tab.context.expect_event("request", lambda request: bool(WEIGHT.search(request.url))):
        tab.keyboard.press("f")
    tab.keyboard.type("HuberLoss")
    held.pop().continue_()
    expect(tab.locator(".md-search-result__link").first).to_have_attribute("href", HUBER)
    assert len([url for url in fetched if WEIGHT.search(url)]) == 2


def test_an_address_that_asks_is_answered(tab: Page) -> None:
    tab.goto("guide/?q=HuberLoss")
    expect(tab.locator(".md-search-result__link").first).to_have_attribute("href", HUBER)


def test_the_words_searched_for_are_marked(tab: Page) -> None:
    tab.goto("losses/huber/?h=huberloss")
    expect(tab.locator("h1 mark")).to_have_text("HuberLoss")
