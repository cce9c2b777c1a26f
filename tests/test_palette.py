"""Both palettes can be read: their contrasts by WCAG 2, computed from the style sheets."""

import re
from pathlib import Path

import material
import pytest

from project import ROOT

STYLES = (ROOT / "docs" / "assets" / "lossbook.css").read_text()
(MATERIAL,) = (Path(material.__file__).parent / "templates" / "assets" / "stylesheets").glob(
    "main.*.css"
)
TINTS = re.findall(
    r"\.admonition-title[^{}]*\{[^}]*background-color:(#\w{8})", MATERIAL.read_text()
)
"""What Material lays under the titles of its admonitions."""

PROSE = ["--md-default-fg-color", "--md-default-fg-color--light", "--md-typeset-a-color"]
TOKENS = sorted(set(re.findall(r"--md-code-hl-\w+-color|--md-code-fg-color", STYLES)))
LOUD = ["--md-accent-fg-color", "--snippet-error"]
FIGURE = sorted(set(re.findall(r"--figure-\d", STYLES)))

TEXT = {
    "--md-default-bg-color": [*PROSE, *LOUD, "--figure-muted"],
    "--md-default-fg-color--lightest": PROSE,
    "--md-accent-fg-color--transparent": [*PROSE, *LOUD],
    "--md-typeset-mark-color": PROSE,
    "--md-code-bg-color": [*PROSE, *LOUD, *TOKENS],
    "--md-code-hl-color--light": TOKENS,
    "--snippet-output": [*PROSE, *LOUD],
    "--snippet-error-bg": ["--snippet-error"],
    "--md-accent-fg-color": ["--md-accent-bg-color"],
    "--md-primary-fg-color": ["--md-primary-bg-color", "--md-primary-bg-color--light"],
    "--md-footer-bg-color": ["--md-footer-fg-color"],
    "--md-footer-bg-color--dark": ["--md-footer-fg-color"],
    **dict.fromkeys(TINTS, PROSE),
}
"""Which text stands on which ground; it has to reach 4.5."""

SHAPES = {
    "--md-default-bg-color": [*FIGURE, "--md-accent-fg-color"],
    "--md-code-bg-color": ["--md-code-hl-color", "--md-accent-fg-color"],
    "--md-code-hl-color--light": ["--md-code-hl-color"],
}
"""Which curve, mark or focus ring stands on which ground; it has to reach 3."""

DECORATION = {
    "--figure-grid",
    "--md-default-fg-color--lighter",  # Scroll bars.
    "--md-primary-fg-color--dark",
    "--md-primary-fg-color--light",
    "--snippet-border",
}
"""What nothing is lost without."""


def palette(scheme: str, styles: str = STYLES) -> dict[str, str]:
    """Return the colours that the style sheet gives a scheme, by their variables."""
    block = re.search(rf'\[data-md-color-scheme="{scheme}"\] \{{(.*?)\}}', styles, re.DOTALL)
    assert block, scheme
    return dict(re.findall(r"(--[\w-]+): (#\w+);", block[1]))


def mixed(colour: str, ground: list[float]) -> list[float]:
    """Return the red, green and blue of `#rrggbb` or `#rrggbbaa` laid on a ground."""
    *parts, alpha = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)] + [
        int(colour[7:] or "ff", 16) / 255
    ]
    return [alpha * part + (1 - alpha) * under for part, under in zip(parts, ground, strict=True)]


def luminance(colour: list[float]) -> float:
    """Return the relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance)."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(colour: str, ground: str, page: str) -> float:
    """Return the contrast ratio of a colour on a ground, which itself lies on the page."""
    under = mixed(ground, mixed(page, [1, 1, 1]))
    darker, lighter = sorted(luminance(one) for one in (mixed(colour, under), under))
    return (lighter + 0.05) / (darker + 0.05)


def faint(colours: dict[str, str]) -> list[str]:
    """Return what cannot be told from its ground in a palette."""
    page = colours["--md-default-bg-color"]
    return [
        f"{name} on {ground}: {ratio:.2f} < {least}"
        for wanted, least in ((TEXT, 4.5), (SHAPES, 3))
        for ground, names in wanted.items()
        for name in names
        if (ratio := contrast(colours[name], colours.get(ground, ground), page)) < least
    ]


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_every_colour_stands_out_from_its_ground(scheme: str) -> None:
    assert not faint(palette(scheme))


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_every_colour_is_looked_at(scheme: str) -> None:
    looked_at = {*TEXT, *SHAPES, *DECORATION}.union(*TEXT.values(), *SHAPES.values())
    assert looked_at - set(TINTS) == set(palette(scheme))


@pytest.mark.parametrize(
    ("colour", "ground", "ratio"),
    [
        ("#000000", "#ffffff", 21),
        ("#ffffff", "#ffffff", 1),
        ("#777777", "#ffffff", 4.48),  # The grey just too light for text, well known for it.
        ("#00000080", "#ffffff", 4.00),
        ("#ffffff", "#00000080", 4.00),
    ],
)
def test_contrast_is_the_one_of_wcag(colour: str, ground: str, ratio: float) -> None:
    assert contrast(colour, ground, "#ffffff") == pytest.approx(ratio, abs=0.005)


@pytest.mark.parametrize(
    ("name", "colour"),
    [("--md-code-hl-comment-color", "#8b9499"), ("--md-code-hl-color", "#c98a1b")],
)
def test_a_faint_colour_is_noticed(name: str, colour: str) -> None:
    found = faint(palette("default") | {name: colour})
    assert found
    assert all(line.startswith(name) for line in found)
