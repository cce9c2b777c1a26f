"""The pages of the losses, with all their parts, and the views of the catalogue they show."""

import pytest

from inputs import SIZES
from lossbook.catalog import LOSSES, Loss
from lossbook.chooser import CHOOSER, Leaf, Question, paths
from lossbook.site.check import EXPLORED
from lossbook.site.scan import Fence, scan
from lossbook.site.views import source, view
from project import ROOT, text_of

TRY = "Try it"
PARTS = [
    "When to use it",
    "Contract",
    "Formula",
    "Loss and gradient",
    TRY,
    "First example",
    "By hand",
    "Options",
    "Reduction",
    "As a likelihood",
    "What goes wrong",
    "The official text",
    "Related",
]
"""Second-level headings of every loss's page, in their order; `TRY` where there is an explorer."""
WITH_CODE = {"Loss and gradient", "First example", "By hand", "Reduction", "What goes wrong"}
"""Parts that show at least one snippet, whatever the loss."""

each_loss = pytest.mark.parametrize("loss", LOSSES, ids=lambda loss: loss.module)


def page(loss: Loss) -> str:
    return text_of(ROOT / "docs" / "losses" / f"{loss.page}.md")


def parts(text: str) -> dict[str, str]:
    """Return the text below each second-level heading."""
    first, *rest = text.split("\n## ")
    return {"": first} | {heading: body for heading, _, body in (p.partition("\n") for p in rest)}


def fences(text: str) -> list[Fence]:
    return scan(text, "page")[0]


@each_loss
def test_a_page_has_all_parts_in_their_order(loss: Loss) -> None:
    found = parts(page(loss))
    assert found[""].startswith(f"# {loss.module}\n")
    assert list(found)[1:] == [part for part in PARTS if part != TRY or loss.module in EXPLORED]
    assert all(len(text.split()) >= 10 or "```" in text for text in found.values())
    for part in WITH_CODE:
        assert any("snippet" in fence.options for fence in fences(found[part])), part


@each_loss
def test_a_page_shows_its_own_views(loss: Loss) -> None:
    found = parts(page(loss))
    for part, name in (("Contract", "contract"), ("Options", "options"), ("Related", "related")):
        shown = [f.options for f in fences(found[part]) if f.language == "catalog"]
        assert shown == [{"view": name, "of": loss.module}], part
    shown = [f.options for f in fences(found["Formula"]) if f.language == "catalog"]
    assert shown == [{"view": "formula", "of": loss.module}] * (loss.functional is not None)
    assert any(fence.language == "math" for fence in fences(found["Formula"]))


@pytest.mark.parametrize("loss", [loss for loss in LOSSES if loss.module in EXPLORED])
def test_a_page_has_the_explorer_of_its_own_loss(loss: Loss) -> None:
    shown = [fence.options for fence in fences(parts(page(loss))[TRY])]
    name = f"losses/{loss.page}/explore"
    assert shown == [{"exec": "1", "snippet": name, "explorer": loss.module}]


@each_loss
def test_the_gradient_is_drawn_from_autograd(loss: Loss) -> None:
    drawn = [
        (ROOT / "snippets" / f"{fence.options['snippet']}.py").read_text()
        for fence in fences(parts(page(loss))["Loss and gradient"])
        if "caption" in fence.options
    ]
    assert any("autograd" in code or ".backward(" in code for code in drawn)


@each_loss
def test_every_option_is_explained_under_a_heading_of_its_own(loss: Loss) -> None:
    options = parts(page(loss))["Options"]
    headings = [line for line in options.splitlines() if line.startswith("### ")]
    sections = dict(zip(headings, options.split("\n### ")[1:], strict=True))
    # What only says how large things are needs no section.
    sizes = {name for name, size in loss.required.items() if size in SIZES}
    for option in (*loss.options, *loss.functional_only):
        if option.name not in sizes:
            named = [s for heading, s in sections.items() if option.name in heading]
            assert named, option.name
            assert any("snippet" in f.options for s in named for f in fences(s)), option.name


@each_loss
def test_a_likelihood_is_shown_or_denied(loss: Loss) -> None:
    likelihood = parts(page(loss))["As a likelihood"]
    shown = any("snippet" in fence.options for fence in fences(likelihood))
    assert shown or loss.likelihood is None


def test_every_way_to_ask_for_a_view_that_is_not_there_is_an_error() -> None:
    for options, says in (
        ({"view": "contrcat"}, "the catalogue has no view"),
        ({"view": "contract"}, "needs of="),
        ({"view": "contract", "of": "MSE"}, "with one of MSELoss"),
        ({"view": "means", "of": "L1Loss"}, "leave out of="),
        ({"of": "L1Loss", "vew": "means"}, "unknown option vew"),
        ({"view": "formula", "of": "AdaptiveLogSoftmaxWithLoss"}, "has no functional"),
    ):
        with pytest.raises(LookupError, match=says):
            view(options)


def test_the_formula_on_a_page_is_that_of_the_module_without_its_docstring() -> None:
    whole = (ROOT / "src" / "lossbook" / "formulas.py").read_text()
    for loss in LOSSES:
        if loss.functional:
            code = source(loss.functional)
            head, _, body = code.partition(") -> Tensor:\n")
            assert head.startswith(f"def {loss.functional}(")
            assert '"""' not in code
            assert head in whole
            assert body.strip("\n") in whole


@pytest.mark.parametrize("name", ["contracts", "curves", "functionals", "likelihoods", "support"])
def test_an_overview_has_every_loss(name: str) -> None:
    text = view({"view": name})
    for loss in LOSSES:
        assert text.count(f"[{loss.module}]({loss.page}.md)") == 1


def test_every_path_of_the_chooser_ends_at_a_loss_and_every_loss_at_the_end_of_one() -> None:
    ends = [leaf.loss for _, leaf in paths()]
    assert set(ends) == {loss.module for loss in LOSSES}
    for answers, leaf in paths():
        assert leaf.why
        assert len(set(answers)) == len(answers)
        assert walk(CHOOSER, answers) == leaf


def walk(question: Question, answers: tuple[str, ...]) -> Leaf:
    """Answer as a reader would, one question after the other."""
    (then,) = [answer.then for answer in question.answers if answer.says == answers[0]]
    if isinstance(then, Leaf):
        assert len(answers) == 1
        return then
    return walk(then, answers[1:])


def test_the_guide_links_the_page_of_every_loss_it_teaches() -> None:
    linked = "".join(file.read_text() for file in (ROOT / "docs" / "guide").glob("*.md"))
    taught = ["mse", "l1", "huber", "smooth-l1", "cross-entropy", "nll", "bce-with-logits"]
    for name in (*taught, "kl-div", "poisson-nll", "ctc"):
        assert f"../losses/{name}.md" in linked, name
        assert (ROOT / "docs" / "losses" / f"{name}.md").exists()
