"""Accessibility violations, as axe finds them on a page that a browser shows."""

from axe_playwright_python.base import AXE_FILE_PATH
from playwright.sync_api import Page

SCRIPT = AXE_FILE_PATH.read_text()
RUN = """
async ([context, rules]) => {
  const options = { resultTypes: ["violations"], ...(rules && { runOnly: rules }) };
  const { violations } = await axe.run(context ?? document, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}
"""


def violations(tab: Page, context: object = None, rules: list[str] | None = None) -> list[str]:
    """Return the rule, and the element that breaks it, of each violation on the page.

    Args:
        tab: The tab that shows the page.
        context: Which parts of it to look at, as axe takes it; all by default.
        rules: The names of the rules to look by; all by default.
    """
    # The package's own way to run it loads the script at every run and brings back what passed.
    if not tab.evaluate("'axe' in window"):
        tab.evaluate(SCRIPT)
    found: list[str] = tab.evaluate(RUN, [context, rules])
    return found
