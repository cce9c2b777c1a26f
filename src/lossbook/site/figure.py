"""Matplotlib figures as inline SVG that follows the site's palette.

The module is a Matplotlib backend (`MPLBACKEND=module://lossbook.site.figure`), so that a
snippet's `plt.show()` neither opens a window nor warns. `figure.mplstyle` holds one placeholder
colour per role; `open_figures` replaces each by the CSS variable of that role, so that one SVG
reads well in the light and in the dark palette.
"""

import io
import re

import matplotlib.pyplot as plt
from matplotlib.backend_bases import FigureManagerBase
from matplotlib.backends.backend_svg import FigureCanvasSVG

ROLES = {
    "#0b0b01": "currentColor",
    "#0b0b02": "var(--figure-muted)",
    "#0b0b03": "var(--figure-grid)",
    "#0b0b04": "var(--md-default-bg-color)",
    "#0b0b11": "var(--figure-1)",
    "#0b0b12": "var(--figure-2)",
    "#0b0b13": "var(--figure-3)",
    "#0b0b14": "var(--figure-4)",
    "#0b0b15": "var(--figure-5)",
}
"""Placeholder colour in `figure.mplstyle` → what the page's style sheet calls it."""


class FigureManager(FigureManagerBase):
    """A manager whose figures are collected when the snippet ends."""

    def show(self) -> None:
        """Do nothing: the page shows the figure."""


class FigureCanvas(FigureCanvasSVG):
    """The SVG canvas, under the name that Matplotlib looks for in a backend."""

    manager_class = FigureManager


def open_figures(salt: str) -> list[dict[str, str]]:
    """Return title and SVG of every figure that is open, in the order of their numbers.

    `salt` makes the ids inside the SVG differ from those of the page's other figures.
    """
    figures = []
    for number in plt.get_fignums():
        figure = plt.figure(number)
        title = figure.get_suptitle() or next(
            (axes.get_title() for axes in figure.axes if axes.get_title()), ""
        )
        with plt.rc_context({"svg.hashsalt": f"{salt} {number}"}), io.StringIO() as buffer:
            figure.savefig(buffer, format="svg", metadata={"Date": None})
            svg = buffer.getvalue()
        figures.append({"title": title, "svg": _for_page(svg)})
    return figures


def _for_page(svg: str) -> str:
    """Strip what a page has already, round coordinates, and name colours by their role."""
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
    # A style element inside one figure would hold for the whole page.
    svg = re.sub(r"<defs>\s*<style.*?</style>\s*</defs>", "", svg, flags=re.DOTALL)
    svg = re.sub(r' (?:width|height)="[\d.]+pt"', "", svg, count=2)
    # Only inside tags: what stands between them is what the snippet wrote.
    svg = re.sub(r"<[^>]*>", lambda tag: _for_page_tag(tag[0]), svg)
    return re.sub(r"\s*\n\s*", "\n", svg).strip()


def _for_page_tag(tag: str) -> str:
    tag = re.sub(r' xmlns:xlink="[^"]*"| version="1\.1"| transform="rotate\(-0 [^"]*"', "", tag)
    tag = re.sub(r'^<g id="[^"]*"', "<g", tag)  # "axes_1" and its like, the same in every figure
    tag = re.sub(r"font-family: [^;\"]*;? ?", "", tag)
    tag = re.sub(r"-?\d+\.\d{2,}", lambda number: f"{float(number[0]):.2f}", tag)
    return re.sub("|".join(ROLES), lambda colour: ROLES[colour[0]], tag)
