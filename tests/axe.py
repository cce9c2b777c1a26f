"""Accessibility violations, as axe finds them on a page that a browser shows."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page


def violations(tab: Page, context: object = None, rules: list[str] | None = None) -> list[str]:
    """Return the rule, and the element that breaks it, of each violation on the page.

    Args:
        tab: The tab that shows the page.
        context: Which parts of it to look at, as axe takes it; all by default.
        rules: The names of the rules to look by; all by default.
    """
    options = {"resultTypes": ["violations"]} | ({"runOnly": rules} if rules else {})
    result = Axe().run(tab, context=context, options=options)
    return [
        f"{violation['id']}: {node['html'][:200]}"
        for violation in result.response["violations"]
        for node in violation["nodes"]
    ]
