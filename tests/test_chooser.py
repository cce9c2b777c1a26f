"""The chooser in a browser: a conversation that ends where the tree does, and the tree itself."""

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page, Route, expect
from playwright.sync_api import ViewportSize as Size

from axe import violations
from lossbook.catalog import LOSSES
from lossbook.chooser import CHOOSER, Leaf, Question, paths
from project import ROOT

CHOOSE = "losses/choose/"
MODULE = ROOT / "docs" / "assets" / "elements" / "loss-chooser.js"
PAGES = {loss.module: f"{loss.page}/" for loss in LOSSES}
PHONE, DESKTOP = Size(width=360, height=800), Size(width=1920, height=1080)
TALL = Size(width=360, height=1400)
QUESTION = "How is the output structured?"
DEEP = (
    "Yes or no, once or for each of several labels",
    "One logit for each label, or a single one",
    "Any doubt about a label, as you want a probability for each",
    "One, given as 1 or -1",
)
"""The answers of one of the longest paths,"""
DEEP_NUMBERS = (3, 1, 1, 2)
"""and where they stand among those to their questions."""
SEEN = """
() => {
  const texts = (selector) =>
    [...document.querySelectorAll(`loss-chooser > div ${selector}`)].map((it) => it.innerText);
  return {
    heading: texts("h2").join(),
    taken: texts(".taken b"),
    answers: texts(".answers button"),
    end: texts("h2 ~ p").at(0),
    loss: document.querySelector("loss-chooser h2 a")?.href,
    others: texts("h2 ~ ul:not(.answers) a"),
    focused: document.activeElement === document.querySelector("loss-chooser h2"),
  };
}
"""


def seen(tab: Page) -> dict[str, Any]:
    """Return what the conversation shows."""
    found: dict[str, Any] = tab.evaluate(SEEN)
    return found


def open_chooser(tab: Page, query: str = "") -> None:
    tab.goto(CHOOSE + query)
    tab.locator("loss-chooser h2").wait_for()


def take(tab: Page, answer: str) -> None:
    tab.locator("loss-chooser .answers").get_by_role("button", name=answer, exact=True).click()


def change(tab: Page, step: int) -> None:
    tab.locator("loss-chooser .taken button").nth(step).click()


def walk_every_path(tab: Page) -> None:
    open_chooser(tab)
    for answers, leaf in paths():
        question: Question | Leaf = CHOOSER
        for number, answer in enumerate(answers):
            assert isinstance(question, Question)
            there = seen(tab)
            assert there["heading"] == question.asks
            assert there["answers"] == [answer.says for answer in question.answers]
            assert there["taken"] == [*answers[:number]]
            take(tab, answer)
            others = {end.loss for way, end in paths(question) if way[0] != answer}
            (question,) = [it.then for it in question.answers if it.says == answer]
        end = seen(tab)
        assert end["heading"] == f"Your loss: {leaf.loss}"
        assert end["loss"].endswith("/" + PAGES[leaf.loss])
        assert end["end"] == f"Why: {leaf.why.replace('`', '')}."
        assert end["taken"] == [*answers]
        assert end["others"]
        assert {*end["others"]} == others
        assert end["focused"]
        change(tab, 0)


def test_every_path_ends_at_its_loss(tab: Page) -> None:
    walk_every_path(tab)


@pytest.mark.parametrize(
    ("file", "right", "wrong"),
    [
        ("**/losses/choose/", 'href="../huber/"', 'href="../mse/"'),
        ("**/losses/choose/", "a line of slope 1", "a line of slope 2"),
        ("**/loss-chooser.js", "[...taken, answer]", "[...taken, answersTo(question)[0]]"),
    ],
)
def test_a_path_that_ends_elsewhere_is_noticed(
    tab: Page, file: str, right: str, wrong: str
) -> None:
    planted = []

    def plant(route: Route) -> None:
        response = route.fetch()
        planted.append(right in response.text())
        route.fulfill(response=response, body=response.text().replace(right, wrong))

    tab.route(file, plant)
    with pytest.raises(AssertionError):
        walk_every_path(tab)
    assert planted
    assert all(planted)


def test_a_keyboard_is_enough(tab: Page) -> None:
    open_chooser(tab)
    assert tab.evaluate("document.activeElement === document.body"), "the page took the focus"
    while not tab.evaluate("document.activeElement.matches('.answers button')"):
        tab.keyboard.press("Tab")
        assert not tab.evaluate("document.activeElement.matches('loss-chooser ~ *')")
    tab.keyboard.press("Enter")
    for number, key in ((1, "Enter"), (3, "Space")):
        assert seen(tab)["focused"]
        for _ in range(number):
            tab.keyboard.press("Tab")
        tab.keyboard.press(key)
    assert seen(tab)["taken"][2] == "The big ones more, up to a size that you can name"
    tab.keyboard.press("Shift+Tab")
    tab.keyboard.press("Enter")
    assert seen(tab)["heading"] == "Which mistakes matter?"
    assert seen(tab)["focused"]
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    expect(tab).to_have_url(re.compile(r"/losses/mse/$"))


def test_a_step_can_be_changed_and_the_address_follows(tab: Page) -> None:
    open_chooser(tab, "?h=loss#choose-a-loss")
    for step, answer in enumerate(DEEP):
        take(tab, answer)
        taken = ".".join(str(number) for number in DEEP_NUMBERS[: step + 1])
        assert tab.url.endswith(f"{CHOOSE}?h=loss&answers={taken}#choose-a-loss")
    for step, question in ((3, "How many answers has an input?"), (1, QUESTION)):
        change(tab, step)
        there = seen(tab)
        assert there["heading"] == question
        assert there["taken"] == [*DEEP[:step]]
        assert there["focused"]
    change(tab, 0)
    assert tab.url.endswith(f"{CHOOSE}?h=loss#choose-a-loss")


@pytest.mark.parametrize(
    ("query", "taken"),
    [
        ("?answers=3.1.1.2", 4),
        ("?answers=3.1.1.2.1", 4),
        ("?answers=3.1", 2),
        ("?answers=3.9.1", 1),
        ("?answers=3.01", 1),
        ("?answers=3..1", 1),
        ("?answers=3.1&answers=1", 2),
        ("?answers=0", 0),
        ("?answers=-1", 0),
        ("?answers=1e0", 0),
        ("?answers=%3Cimg%20src%3Dx%3E", 0),
        ("?answers=", 0),
    ],
)
def test_an_address_gives_the_answers_as_far_as_the_tree_has_them(
    shared_tab: Page, query: str, taken: int
) -> None:
    open_chooser(shared_tab, query)
    there = seen(shared_tab)
    assert there["taken"] == [*DEEP[:taken]]
    assert there["heading"]
    assert not there["focused"], "the page took the focus"


def test_whoever_comes_back_finds_the_answers(tab: Page) -> None:
    """By a link of the site, which loads no page anew, and by the browser's own button."""
    tab.goto("losses/")
    tab.locator("article").get_by_role("link", name="choose by four questions").click()
    for answer in DEEP:
        take(tab, answer)
    tab.locator("loss-chooser h2 a").click()
    expect(tab.locator("h1")).to_contain_text("SoftMarginLoss")
    tab.go_back()
    expect(tab.locator("loss-chooser .taken li")).to_have_count(len(DEEP))
    expect(tab.locator("loss-chooser .paths")).to_have_count(1)
    tab.go_back()
    expect(tab.locator("h1")).to_contain_text("The losses of PyTorch")
    tab.go_forward()
    expect(tab.locator("loss-chooser h2")).to_contain_text("SoftMarginLoss")


def test_answers_hold_where_the_address_may_not_change(tab: Page) -> None:
    tab.add_init_script("""
        const { replaceState } = history;
        history.replaceState = (state, title, url) => {
          if (String(url).includes("answers")) throw new DOMException("no", "SecurityError");
          replaceState.call(history, state, title, url);
        };
    """)
    open_chooser(tab)
    for answer in DEEP:
        take(tab, answer)
    assert seen(tab)["heading"] == "Your loss: SoftMarginLoss"
    assert tab.url.endswith(CHOOSE)


def test_the_element_is_moved_as_a_whole(tab: Page) -> None:
    open_chooser(tab, "?answers=3.1")
    tab.evaluate("document.querySelector('article').append(document.querySelector('loss-chooser'))")
    assert seen(tab)["taken"] == [*DEEP[:2]]
    expect(tab.locator("loss-chooser .paths")).to_have_count(1)


def test_all_paths_can_be_seen_at_once(tab: Page) -> None:
    open_chooser(tab)
    link = tab.locator("loss-chooser .paths").get_by_role("link", name="PoissonNLLLoss")
    expect(link).to_be_hidden()
    tab.get_by_text("All paths at once").click()
    tab.locator(".paths summary", has_text="A number").first.click()
    expect(link).to_be_visible()


@pytest.fixture(params=["no script runs", "the module cannot be fetched"])
def bare(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Page]:
    """Return a tab in which the element stays undefined."""
    runs = request.param != "no script runs"
    context = browser.new_context(base_url=address, java_script_enabled=runs)
    tab = context.new_page()
    tab.route("**/loss-chooser.js", lambda route: route.abort())
    yield tab
    context.close()


def test_the_tree_stands_alone_where_the_conversation_cannot(bare: Page) -> None:
    bare.goto(CHOOSE, wait_until="networkidle")
    tree = bare.locator("loss-chooser")
    expect(tree.locator("button")).to_have_count(0)
    expect(tree.get_by_text("What is predicted?")).to_be_visible()
    bare.locator("loss-chooser summary", has_text="A number").first.click()
    expect(tree.get_by_role("link", name="PoissonNLLLoss")).to_be_visible()


SHIFT = """
async (late) => {
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  await painted();
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value;
  }).observe({ type: "layout-shift" });
  await import(late);
  await painted();
  return shift;
}
"""
"""Fetch the module when all else has long been there, and return by how much the page moved."""


def shift(browser: Browser, address: str, query: str, size: Size, room: str = "") -> float:
    context = browser.new_context(base_url=address, viewport=size)
    tab = context.new_page()
    tab.route("**/loss-chooser.js", lambda route: route.abort())
    tab.goto(CHOOSE + query, wait_until="networkidle")
    tab.locator("loss-chooser").evaluate("(it, room) => { it.style.minHeight = room; }", room)
    moved: float = tab.evaluate(SHIFT, "../../assets/elements/loss-chooser.js?late")
    expect(tab.locator("loss-chooser h2")).to_be_visible()
    context.close()
    return moved


@pytest.mark.parametrize("size", [PHONE, TALL, DESKTOP], ids=["phone", "tall", "desktop"])
@pytest.mark.parametrize("query", ["", "?answers=1.3"])
def test_nothing_moves_when_the_conversation_begins(
    browser: Browser, address: str, query: str, size: Size
) -> None:
    assert shift(browser, address, query, size) <= 0.02


def test_a_chooser_that_reserves_no_room_moves_the_page(browser: Browser, address: str) -> None:
    assert shift(browser, address, "?answers=1.3", TALL, room="0") > 0.02


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_phone_and_a_finger_are_enough_and_every_state_suits_everyone(
    browser: Browser, address: str, scheme: Literal["light", "dark"]
) -> None:
    context = browser.new_context(
        base_url=address,
        viewport=PHONE,
        has_touch=True,
        color_scheme=scheme,
        reduced_motion="reduce",
    )
    tab = context.new_page()
    open_chooser(tab)
    for step in range(len(DEEP) + 1):
        if step in {0, 2, len(DEEP)}:
            assert not violations(tab)
        assert tab.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
        if step < len(DEEP):
            tab.locator(".answers").get_by_role("button", name=DEEP[step], exact=True).tap()
    assert seen(tab)["heading"] == "Your loss: SoftMarginLoss"
    context.close()


def test_the_tree_stands_inside_the_element(site: Path, zensical_site: Path) -> None:
    for folder in (site, zensical_site):
        html = BeautifulSoup((folder / CHOOSE / "index.html").read_text(), "html.parser")
        (tree,) = html.select("loss-chooser")
        ends = [item.get_text() for item in tree.select(":scope > details li a")]
        assert sorted(ends) == sorted(leaf.loss for _, leaf in paths())


def test_the_search_still_reads_the_tree(site: Path) -> None:
    index = json.loads((site / "search" / "search_index.json").read_text())
    (text,) = [entry["text"] for entry in index["docs"] if entry["location"] == CHOOSE]
    assert [leaf.loss for _, leaf in paths() if leaf.loss not in text] == []


def test_the_module_is_light() -> None:
    assert len(gzip.compress(MODULE.read_bytes())) <= 3000
