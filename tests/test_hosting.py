"""The built site on a host: in any folder, with a page for what is not there, and its sitemap."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from axe import violations
from project import ROOT, TYPES, address

OTHER_PAGES = ["losses/huber/", "losses/choose/", "errors/shape/"]


@pytest.fixture
def tab_below(browser: Browser, address_below: str) -> Iterator[Page]:
    """Return a tab on a host that the site was not built for."""
    context = browser.new_context(base_url=address_below)
    yield context.new_page()
    context.close()


def test_the_site_works_below_a_path(tab_below: Page, address_below: str) -> None:
    requests: list[str] = []
    heard: list[str] = []
    tab_below.on("request", lambda request: requests.append(request.url))
    tab_below.on("console", lambda message: heard.append(message.text))
    for path in [*TYPES, *OTHER_PAGES]:
        tab_below.goto(path, wait_until="networkidle")
    tab_below.locator(".md-tabs a", has_text="Guide").click()
    expect(tab_below).to_have_url(f"{address_below}guide/")
    tab_below.keyboard.press("f")
    tab_below.keyboard.type("huberl")
    expect(tab_below.locator(".md-search__suggest")).to_have_text("huberloss")
    tab_below.keyboard.press("Enter")
    expect(tab_below).to_have_url(f"{address_below}losses/huber/?h=huberl")
    assert heard == []
    assert requests
    assert [url for url in requests if not url.startswith((address_below, "blob:"))] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_that_is_not_there_leads_on(
    browser: Browser, address_below: str, scheme: Literal["light", "dark"]
) -> None:
    context = browser.new_context(
        base_url=address_below, color_scheme=scheme, viewport={"width": 360, "height": 800}
    )
    tab = context.new_page()
    answer = tab.goto("losses/huber-loss/index.html")
    assert answer
    assert answer.status == 404
    links = tab.locator("main a")
    expect(links.last).to_have_js_property("href", address_below)
    for link in links.all():
        target = tab.request.get(link.evaluate("link => link.href"))
        assert target.ok, target.url
    assert not violations(tab)
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert tab.locator("input").input_value() == "huber loss"
    tab.get_by_role("button", name="Search").click()
    found = tab.locator(".md-search-result__link").first
    expect(found).to_have_attribute("href", re.compile(rf"^{address_below}losses/huber/\?"))
    context.close()


def test_a_broken_address_breaks_nothing(tab_below: Page, address_below: str) -> None:
    errors: list[str] = []
    tab_below.on("pageerror", lambda error: errors.append(str(error)))
    tab_below.goto("questions/%E0%A4%A/%22why%22.html")
    expect(tab_below.locator("base")).to_have_js_property("href", address_below)
    expect(tab_below.locator("input")).to_have_value("why")
    assert errors == []


def test_both_builders_write_the_page_that_is_not_there(site: Path, zensical_site: Path) -> None:
    ours, theirs = ((each / "404.html").read_text() for each in (site, zensical_site))
    base = re.compile(r'<base href="([^"]*?)\.?">')
    assert base.sub("", ours) == base.sub("", theirs)
    assert base.findall(ours) == base.findall(theirs) != []


def test_the_sitemap_lists_every_page_and_nothing_else(site: Path) -> None:
    listed = re.findall(r"<loc>(.*?)</loc>", (site / "sitemap.xml").read_text())
    home = min(listed, key=len)
    assert urlsplit(home).scheme == "https"
    pages = {address(page) for page in (ROOT / "docs").rglob("*.md")}
    assert sorted(listed) == sorted(f"{home}{page}/" if page else home for page in pages)
