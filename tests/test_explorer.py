"""The loss explorer: its numbers are torch's, its program prints them, and all can use it."""

import contextlib
import gzip
import io
import math
import random
import re
from collections.abc import Callable
from typing import Any, Literal

import pytest
import torch
from playwright.sync_api import Browser, Locator, Page, Route, expect
from torch import Tensor, nn

from axe import violations
from lossbook.catalog import LOSSES
from lossbook.site.check import EXPLORED
from lossbook.site.scan import scan
from project import ROOT

ELEMENTS = ROOT / "docs" / "assets" / "elements"
PAGES = {loss.module: f"losses/{loss.page}/" for loss in LOSSES if loss.module in EXPLORED}
OWN_PAGE = "losses/explore/"
CASES = 1200

each_loss = pytest.mark.parametrize("name", sorted(EXPLORED))

Inputs = dict[str, Any]
Values = dict[str, list[float]]


@pytest.fixture(scope="module")
def explorer(shared_tab: Page) -> Page:
    """Return a tab on the page of the explorer's own, which knows the module of the losses."""
    shared_tab.goto(OWN_PAGE)
    shared_tab.wait_for_selector(".explorer")
    shared_tab.evaluate(
        """async () => {
          window.source = await (await fetch("../../assets/elements/losses.js")).text();
          window.load = async (text) => {
            const blob = new Blob([text], { type: "text/javascript" });
            return import(URL.createObjectURL(blob));
          };
          window.losses = await load(source);
        }"""
    )
    return shared_tab


def by_the_page(tab: Page, name: str, cases: list[Inputs]) -> list[Values]:
    """Return what the module gives for each case, under the names that torch's has."""
    found = tab.evaluate(
        """([name, cases]) => cases.map((inputs) =>
          Object.fromEntries(losses.printed(losses.LOSSES[name].evaluate(inputs))))""",
        [name, cases],
    )
    return list(found)


def by_torch(name: str, inputs: Inputs) -> Values:
    """Return loss, gradients and probabilities in float64, by the modules of `torch.nn`."""
    given = {
        key: torch.tensor(value, dtype=torch.float64)
        for key, value in inputs.items()
        if isinstance(value, (list, float, int))
    }
    leaves: dict[str, Tensor] = {
        key: given[key].requires_grad_()
        for key in ("prediction", "logits", "logit", "input", "mean", "variance", "distance")
        if key in given
    }
    loss_function: nn.Module
    log_probs = None
    more: dict[str, Tensor] = {}
    match name:
        case "MSELoss" | "L1Loss" | "SmoothL1Loss" | "HuberLoss":
            options = {key: inputs[key] for key in ("beta", "delta") if key in inputs}
            loss = getattr(nn, name)(**options)(given["prediction"], given["target"])
        case "PoissonNLLLoss":
            loss_function = nn.PoissonNLLLoss(inputs["log_input"], inputs["full"])
            loss = loss_function(given["input"], given["target"])
        case "GaussianNLLLoss":
            loss_function = nn.GaussianNLLLoss(full=inputs["full"])
            loss = loss_function(given["mean"], given["target"], given["variance"])
        case "CrossEntropyLoss":
            loss = nn.CrossEntropyLoss(
                given["weight"],
                label_smoothing=inputs["label_smoothing"],
                reduction=inputs["reduction"],
            )(given["logits"][None], given["target"].long()[None])
        case "NLLLoss":
            log_probs = given["logits"].log_softmax(0)
            loss_function = nn.NLLLoss(given["weight"], reduction=inputs["reduction"])
            loss = loss_function(log_probs[None], given["target"].long()[None])
        case "BCEWithLogitsLoss":
            loss_function = nn.BCEWithLogitsLoss(pos_weight=given["pos_weight"])
            loss = loss_function(given["logit"], given["label"])
            more["logit.sigmoid()"] = given["logit"].sigmoid()
        case "KLDivLoss":
            log_probs = given["logits"].log_softmax(0)
            more["target"] = given["shares"] / given["shares"].sum()
            loss_function = nn.KLDivLoss(reduction=inputs["reduction"])
            loss = loss_function(log_probs[None], more["target"][None])
        case "HingeEmbeddingLoss":
            loss_function = nn.HingeEmbeddingLoss(inputs["margin"])
            loss = loss_function(given["distance"], given["target"])
        case "TripletMarginLoss":
            leaves = {key: given[key].requires_grad_() for key in ("to_positive", "to_negative")}
            positive, negative = given["to_positive"][None], -given["to_negative"][None]
            anchor = torch.zeros(1, dtype=torch.float64)
            loss = nn.TripletMarginLoss(inputs["margin"])(anchor, positive, negative)
    if log_probs is not None:
        leaves = {"log_probs": log_probs, **leaves}
    if "logits" in given:
        more = {"logits.softmax(1)": given["logits"].softmax(0), **more}
    slopes = torch.autograd.grad(loss, list(leaves.values()))
    named = {f"{key}.grad": slope for key, slope in zip(leaves, slopes, strict=True)}
    return {
        key: value.detach().flatten().tolist()
        for key, value in ({"loss": loss} | named | more).items()
    }


def addends(name: str, inputs: Inputs) -> float:
    """Return the size of what is added up on the way, where what is left of it may be tiny.

    Then the last digit of the largest is all that two libraries' exp and log agree on, and the
    result has no relative precision: for a loss of 1e-18 torch gives exactly 0, since the
    probability was rounded to 1. Nowhere else is anything but the relative error allowed.
    """
    size: float = 0
    match name:
        case "PoissonNLLLoss":
            x = inputs["input"]
            size = abs(inputs["target"] * (x if inputs["log_input"] else math.log(x + 1e-8)))
        case "GaussianNLLLoss":
            size = 1 / max(inputs["variance"], 1e-6)
        case "CrossEntropyLoss" | "NLLLoss":
            weight = inputs["weight"]
            divisor = weight[inputs["target"]] if inputs["reduction"] == "mean" else 1
            size = 2 * sum(weight) / divisor
        case "KLDivLoss":
            size = 2
        case "BCEWithLogitsLoss":
            size = abs((1 - inputs["label"]) * inputs["logit"])
    return size


def disagreements(name: str, cases: list[Inputs], found: list[Values]) -> list[str]:
    """Say for which cases the page is off by more than 1e-12 of torch's, or what it cannot have."""
    wrong = []
    for inputs, ours in zip(cases, found, strict=True):
        theirs = by_torch(name, inputs)
        assert set(ours) == set(theirs)
        floor = math.ulp(addends(name, inputs))
        for key, values in theirs.items():
            for want, got in zip(values, ours[key], strict=True):
                if not abs(got - want) <= max(1e-12 * abs(want), floor):
                    wrong.append(f"{key} is {got!r}, torch's {want!r}: {inputs}")
    return wrong


def legal_cases(tab: Page, name: str, count: int) -> list[Inputs]:
    """Return cases over the fields' legal ranges: random ones, ties, kinks, zeros, ±100."""
    fields = tab.evaluate("(name) => losses.LOSSES[name].fields", name)
    chance = random.Random(name)

    def number(field: dict[str, Any]) -> float:
        low: float
        high: float
        low, high = field["legal"]
        special = [0.0, 1e-6, 0.5, 1.0, 2.0, 100.0, -1.0, -100.0, 1e-9, 30.0, -30.0, 1e5]
        value = chance.choice(
            [
                chance.uniform(field["min"], field["max"]),
                round(chance.uniform(field["min"], field["max"]), 1),
                chance.uniform(-100, 100),
                chance.choice(special),
            ]
        )
        return min(max(value, low), high)

    def vector(field: dict[str, Any]) -> list[float]:
        values = [number(field) for _ in field["value"]]
        if chance.random() < 0.2:
            values[chance.randrange(3)] = values[chance.randrange(3)]
        return [values[0]] * 3 if chance.random() < 0.05 else values

    cases: list[Inputs] = []
    while len(cases) < count:
        inputs: Inputs = {}
        for field in fields:
            if "choices" in field:
                inputs[field["name"]] = chance.choice(field["choices"])
            elif isinstance(field["value"], list):
                inputs[field["name"]] = vector(field)
            else:
                inputs[field["name"]] = number(field)
        if chance.random() < 0.3:
            put_on_a_kink(inputs, chance)
        cases.append(inputs)
    refused = tab.evaluate(
        "([name, cases]) => cases.map((inputs) => Boolean(losses.LOSSES[name].refuse?.(inputs)))",
        [name, cases],
    )
    return [inputs for inputs, is_refused in zip(cases, refused, strict=True) if not is_refused]


def put_on_a_kink(inputs: Inputs, chance: random.Random) -> None:
    """Move the inputs to where the loss, or its gradient, has a corner."""
    if "prediction" in inputs:
        threshold: float = inputs.get("delta") or inputs.get("beta") or 0
        inputs["prediction"] = inputs["target"] + chance.choice([-1, 0, 1]) * threshold
    if "distance" in inputs:
        inputs["distance"] = inputs["margin"]
    if "to_negative" in inputs:
        # PyTorch adds eps to the differences, so the corner is 2e-6 nearer.
        eps = chance.choice([0.0, 2e-6])
        inputs["to_negative"] = max(0.0, inputs["to_positive"] + inputs["margin"] - eps)
        inputs["to_positive"] = chance.choice([inputs["to_positive"], 1e-6, 0.0])


@each_loss
def test_every_function_agrees_with_torch(explorer: Page, name: str) -> None:
    cases = legal_cases(explorer, name, CASES)
    assert len(cases) > CASES / 2
    wrong = disagreements(name, cases, by_the_page(explorer, name, cases))
    assert not wrong, f"{len(wrong)} of {len(cases)}: {wrong[:3]}"


FAULTS = {
    "a factor": ("MSELoss", "2 * error", "error"),
    "the slope at no error": ("L1Loss", "[Math.sign(error)]", "[error < 0 ? -1 : 1]"),
    "the divisor": ("SmoothL1Loss", "within ? error / beta", "within ? error"),
    "the line's height": ("HuberLoss", "delta * (size - 0.5 * delta)", "delta * size - 0.5"),
    "the side of a kink": ("HingeEmbeddingLoss", "lack >= 0", "lack > 0"),
    "eps": ("TripletMarginLoss", "-to_positive + 1e-6", "-to_positive"),
    "a count of 1": ("PoissonNLLLoss", "target > 1", "target >= 1"),
    "the smallest variance": ("GaussianNLLLoss", "Math.max(variance, 1e-6)", "variance || 1"),
    "the number of classes": ("CrossEntropyLoss", "smoothing / logits.length", "smoothing / 2"),
    "exp's overflow": ("NLLLoss", "Math.max(...logits)", "0"),
    "0 log 0": ("KLDivLoss", "part && part * Math.log(part)", "part * Math.log(part)"),
    "log's last digits": ("BCEWithLogitsLoss", "Math.log1p(", "Math.log(1 + "),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_noticed(explorer: Page, fault: str) -> None:
    name, right, wrong = FAULTS[fault]
    cases = legal_cases(explorer, name, 300)
    explorer.evaluate(
        """async ([right, wrong]) => {
          if (!source.includes(right)) throw new Error("nothing to spoil");
          window.whole = losses;
          window.losses = await load(source.replaceAll(right, wrong));
        }""",
        [right, wrong],
    )
    try:
        assert disagreements(name, cases, by_the_page(explorer, name, cases))
    finally:
        explorer.evaluate("window.losses = whole")


def test_numbers_are_written_as_python_writes_them(explorer: Page) -> None:
    chance = random.Random(0)
    numbers = [0.0, -0.0, 1e-9, -1e-9, 1e21, -1.5e40, 0.00005, 2.5, 1e12 + 1 / 32]
    numbers += [chance.randrange(-(10**6), 10**6) / 32 for _ in range(500)]  # Many are ties.
    numbers += [chance.uniform(-1, 1) * 10 ** chance.uniform(-6, 25) for _ in range(500)]
    written = explorer.evaluate("(numbers) => numbers.map(losses.format)", numbers)
    assert written == [f"{number:.4f}" for number in numbers]


def query(inputs: Inputs, **more: str) -> str:
    """Return the part of an address that puts the explorer into a state."""
    words = {
        key: ",".join(map(repr, value)) if isinstance(value, list) else str(value)
        for key, value in inputs.items()
    }
    words |= {key: word.lower() for key, word in words.items() if word in {"True", "False"}}
    return "?" + "&".join(f"{key}={word}" for key, word in (more | words).items())


def put(tab: Page, address: str) -> Locator:
    """Put a new explorer in the place of the page's, as instant navigation would."""
    tab.evaluate(
        """(address) => {
          history.replaceState(null, "", address);
          const old = document.querySelector("loss-explorer");
          old.replaceWith(document.createElement("loss-explorer"));
        }""",
        address,
    )
    return tab.locator("loss-explorer")


def what_it_prints(program: str) -> str:
    """Run a program as a reader would, and return what it prints."""
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            exec(program, {})
    finally:
        torch.set_default_dtype(torch.float32)
    return printed.getvalue()


def shown(element: Locator) -> tuple[str, str, list[str]]:
    """Return the program, what it is said to print, and the numbers shown beside it."""
    program, output, *numbers = element.evaluate(
        """(element) => [
          element.querySelector(".snippet code").textContent,
          element.querySelector(".snippet-output code").textContent,
          element.querySelector(".explorer-loss strong").textContent,
          ...[...element.querySelectorAll(".explorer-view .explorer-value")]
            .map(({ textContent }) => textContent),
        ]"""
    )
    return program, output, numbers


@each_loss
def test_what_is_shown_is_what_the_shown_program_prints(explorer: Page, name: str) -> None:
    for inputs in [{}, *legal_cases(explorer, name, 12)]:
        element = put(explorer, query(inputs, loss=name))
        program, output, numbers = shown(element)
        assert f"nn.{name}(" in program
        assert what_it_prints(program) == output, program
        assert re.findall(r"(?<=\s)-?\d+\.\d{4}(?=\s)", output) == numbers


def on(tab: Page, name: str) -> Locator:
    """Open the page of a loss and return its explorer."""
    tab.goto(PAGES[name])
    tab.wait_for_selector(".explorer")
    return tab.locator("loss-explorer")


def loss_of(element: Locator) -> Locator:
    return element.locator(".explorer-loss strong")


def test_every_page_of_an_explored_loss_has_it_and_the_module_knows_no_other(
    explorer: Page,
) -> None:
    assert set(PAGES) == EXPLORED
    assert set(explorer.evaluate("Object.keys(losses.LOSSES)")) == EXPLORED
    fences, _ = scan((ROOT / "docs" / f"{OWN_PAGE.strip('/')}.md").read_text(), "page")
    assert [f.options["explorer"] for f in fences if "explorer" in f.options] == ["any"]


def test_the_keyboard_reaches_everything_and_moves_a_slider(tab: Page) -> None:
    element = on(tab, "HuberLoss")
    expect(loss_of(element)).to_have_text("1.5000")
    element.get_by_role("slider", name="Prediction").focus()
    tab.keyboard.press("ArrowRight")
    expect(loss_of(element)).to_have_text("1.6000")
    expect(element.get_by_role("spinbutton", name="Prediction")).to_have_value("2.1")
    tab.keyboard.press("Home")
    expect(loss_of(element)).to_have_text("4.5000")
    count = element.locator("input, button, select, code[tabindex], summary").evaluate_all(
        """(all) => all.filter((one) => one.checkVisibility())
          .map((one, index) => (one.dataset.place = index)).length"""
    )
    reached = []
    for _ in range(count):
        reached.append(tab.evaluate("Number(document.activeElement.dataset.place)"))
        tab.keyboard.press("Tab")
    assert reached == list(range(count))
    # The loss is told once the reader pauses.
    expect(element.locator("output")).to_have_text("Loss 4.5000")


def test_a_mouse_and_a_finger_move_a_slider(browser: Browser, address: str) -> None:
    context = browser.new_context(
        base_url=address, has_touch=True, viewport={"width": 360, "height": 800}
    )
    tab = context.new_page()
    element = on(tab, "MSELoss")
    slider = element.get_by_role("slider", name="Prediction")
    slider.scroll_into_view_if_needed()
    box = slider.bounding_box()
    assert box
    middle = box["y"] + box["height"] / 2
    tab.touchscreen.tap(box["x"] + box["width"] - 1, middle)
    expect(loss_of(element)).to_have_text("25.0000")
    # The loss is in sight while the fields are, however long the list of them.
    expect(loss_of(element)).to_be_in_viewport()
    tab.mouse.move(box["x"] + box["width"] - 10, middle)
    tab.mouse.down()
    tab.mouse.move(box["x"] + box["width"] / 2, middle, steps=4)
    tab.mouse.up()
    expect(loss_of(element)).to_have_text("0.0000")
    context.close()


def test_the_address_holds_the_state_and_keeps_what_else_it_says(tab: Page) -> None:
    tab.goto(PAGES["CrossEntropyLoss"] + "?seen=1#try-it")
    element = tab.locator("loss-explorer")
    element.get_by_role("group", name="Logits").get_by_role("spinbutton").nth(2).fill("-3.5")
    element.get_by_label("Reduction").select_option("sum")
    element.get_by_role("spinbutton", name="Label smoothing").fill("0.25")
    tab.wait_for_url(
        "**/?seen=1&logits=2,1,-3.5&label_smoothing=0.25&reduction=sum#try-it", timeout=5000
    )
    before = shown(element)
    element.get_by_role("button", name="Copy link").click()
    link = tab.evaluate("navigator.clipboard.readText()")
    assert link == tab.url
    tab.goto("about:blank")
    tab.goto(link)
    expect(loss_of(element)).to_have_text(before[2][0])
    assert shown(element) == before
    element.get_by_role("button", name="Reset").click()
    tab.wait_for_url("**/?seen=1#try-it")
    expect(loss_of(element)).to_have_text("1.4170")


def test_an_address_that_makes_no_sense_is_as_if_it_said_nothing(explorer: Page) -> None:
    for nonsense in ("prediction=abc&delta=-1", "prediction=&delta=0", "prediction=1e9"):
        element = put(explorer, f"?loss=HuberLoss&{nonsense}")
        expect(loss_of(element)).to_have_text("1.5000")
    for nonsense in ("logits=1,2", "logits=1,2,x", "target=3", "target=-100", "loss=toString"):
        element = put(explorer, f"?{nonsense}")
        expect(loss_of(element)).to_have_text("1.4170")


def test_the_address_of_the_next_page_is_left_alone(tab: Page) -> None:
    element = on(tab, "HuberLoss")
    element.get_by_role("spinbutton", name="Prediction").fill("3")
    tab.locator("article a", has_text="MSELoss").first.click()
    expect(tab.locator("h1")).to_contain_text("MSELoss")
    expect(loss_of(tab.locator("loss-explorer"))).to_have_text("4.0000")
    tab.wait_for_timeout(500)  # Longer than the explorer waits before it writes.
    assert tab.url.endswith("/losses/mse/")


def test_what_cannot_be_computed_is_said_in_place(tab: Page) -> None:
    element = on(tab, "GaussianNLLLoss")
    variance = element.get_by_role("spinbutton", name="Variance")
    for text in ("-1", "", "2e6"):
        variance.fill(text)
        expect(variance).to_have_attribute("aria-invalid", "true")
        expect(element.get_by_text("Enter a number from 0 to 1000000.").first).to_be_visible()
        expect(loss_of(element)).to_have_text("—")
        expect(element.locator(".explorer-curve")).to_be_hidden()
        described = variance.get_attribute("aria-describedby")
        expect(tab.locator(f"#{described}")).to_have_text("Enter a number from 0 to 1000000.")
    expect(element.locator("output")).to_have_text("Enter a number from 0 to 1000000.")
    variance.fill("20")  # Beyond the slider's end, and legal.
    expect(variance).to_have_attribute("aria-invalid", "false")
    expect(element.locator(".explorer-curve")).to_be_visible()
    assert what_it_prints(shown(element)[0]) == shown(element)[1]


@pytest.mark.parametrize(
    ("state", "says"),
    [
        ("?loss=NLLLoss&weight=1,0,1", "divides by weight[1], which is 0"),
        ("?loss=KLDivLoss&shares=0,0,0", "One share must be above 0."),
        ("?loss=PoissonNLLLoss&input=-1&log_input=false", "A rate is not negative."),
    ],
)
def test_legal_fields_that_have_no_loss_together_are_told(
    explorer: Page, state: str, says: str
) -> None:
    element = put(explorer, state)
    expect(element.get_by_text(says)).to_be_visible()
    expect(loss_of(element)).to_have_text("—")
    assert "nan" not in element.inner_text().lower().replace("pytorch gives nan", "")


def test_another_loss_can_be_chosen(tab: Page) -> None:
    tab.goto(OWN_PAGE + "?logits=1,1,1&seen=1")
    element = tab.locator("loss-explorer")
    chooser = element.get_by_label("Loss", exact=True)
    chooser.focus()
    chooser.select_option("TripletMarginLoss")
    expect(loss_of(element)).to_have_text("0.5000")
    tab.wait_for_url("**/?seen=1&loss=TripletMarginLoss")
    expect(chooser).to_be_focused()


def test_the_program_is_copied_as_it_is_shown(tab: Page) -> None:
    element = on(tab, "KLDivLoss")
    element.get_by_role("button", name="Copy", exact=True).click()
    expect(element.get_by_role("button", name="Copied")).to_be_visible()
    program, output, _ = shown(element)
    assert tab.evaluate("navigator.clipboard.readText()") == program
    assert what_it_prints(program) == output
    assert all(len(line) <= 88 for line in program.splitlines())


@pytest.mark.parametrize("path", [PAGES["HuberLoss"], OWN_PAGE])
def test_without_javascript_there_are_a_figure_and_a_table(
    browser: Browser, address: str, path: str
) -> None:
    context = browser.new_context(base_url=address, java_script_enabled=False)
    tab = context.new_page()
    tab.goto(path)
    table = tab.locator("loss-explorer .snippet-output")
    expect(table).to_be_visible()
    expect(table).to_contain_text("1.5000")
    expect(tab.locator("article figure svg").first).to_be_visible()
    context.close()


def test_the_table_shows_if_the_module_does_not_come_and_is_folded_if_it_does(
    browser: Browser, address: str
) -> None:
    # Not the common tab: a module that does not come is an error of the page.
    context = browser.new_context(base_url=address)
    tab = context.new_page()
    table = on(tab, "HuberLoss").locator("details .snippet-output")
    expect(table).to_be_hidden()
    tab.get_by_text("As a table").click()
    expect(table).to_be_visible()
    tab.route("**/losses.js", lambda route: route.abort())
    tab.reload()
    expect(tab.locator("loss-explorer .snippet-output")).to_be_visible()
    expect(tab.locator(".explorer")).to_have_count(0)
    # The room that was kept is given back.
    expect(tab.locator("loss-explorer")).to_have_css("min-height", "0px")
    context.close()


@each_loss
def test_the_table_holds_the_state_that_the_explorer_begins_with(
    explorer: Page, ran: Callable[[str], Any], name: str
) -> None:
    element = put(explorer, f"?loss={name}")
    loss = shown(element)[2][0]
    default = re.findall(r"-?\d+\.\d{4}", element.locator(".explorer").inner_text())
    printed = ran(f"{PAGES[name]}explore").output
    lines = [re.findall(r"-?\d+\.\d{4}", line) for line in printed.splitlines()]
    # A table may leave out probabilities, or one of two gradients.
    assert any(line and set(line) <= set(default) and loss in line for line in lines)


def test_the_modules_are_small() -> None:
    modules = [ELEMENTS / f"{name}.js" for name in ("losses", "loss-explorer")]
    assert sum(len(gzip.compress(module.read_bytes())) for module in modules) <= 20_000
    assert not any(re.search(r"https?://(?!www\.w3\.org)", file.read_text()) for file in modules)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_explorer_suits_everyone_in_both_palettes(
    browser: Browser, address: str, scheme: Literal["light", "dark"]
) -> None:
    context = browser.new_context(
        base_url=address, viewport={"width": 360, "height": 800}, color_scheme=scheme
    )
    tab = context.new_page()
    tab.goto(OWN_PAGE)
    tab.wait_for_selector(".explorer")
    for state in ("?loss=KLDivLoss", "?loss=PoissonNLLLoss&input=100", "?weight=1,0,1"):
        put(tab, state)
        assert not violations(tab, {"include": [["loss-explorer"]]})
        overflow = tab.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert overflow <= 0, f"{state}: {overflow} px too wide"
    context.close()


@pytest.mark.parametrize("width", [360, 1280])
def test_the_room_that_is_kept_is_what_the_explorer_takes(
    browser: Browser, address: str, width: int
) -> None:
    context = browser.new_context(base_url=address, viewport={"width": width, "height": 800})
    tab = context.new_page()

    def heights() -> dict[str, float]:
        tab.goto(OWN_PAGE)
        tab.wait_for_load_state("networkidle")
        found = tab.evaluate(
            """(names) => Object.fromEntries(names.map((name) => {
              const old = document.querySelector("loss-explorer");
              const fresh = document.createElement("loss-explorer");
              if (name) fresh.setAttribute("loss", name);
              fresh.append("The table.");
              old.replaceWith(fresh);
              return [name, fresh.getBoundingClientRect().height];
            }))""",
            ["", *sorted(EXPLORED)],
        )
        return dict(found)

    taken = heights()
    tab.route("**/losses.js", lambda route: route.abort())
    kept = heights()
    context.close()
    # 16 of 800 px are what a page may shift by.
    wrong = {name: taken[name] for name in taken if abs(taken[name] - kept[name]) > 16}
    assert not wrong, f"write these heights, in px, into lossbook.css: {wrong}"


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", [OWN_PAGE, "losses/huber/#first-example"])
def test_nothing_moves_when_the_explorer_comes(
    browser: Browser, address: str, path: str, width: int
) -> None:
    context = browser.new_context(base_url=address, viewport={"width": width, "height": 800})
    tab = context.new_page()
    held: list[Route] = []
    tab.route("**/losses.js", lambda route: held.insert(0, route))
    tab.goto(path)
    # What moves when the fonts come is none of the explorer's doing.
    tab.evaluate("document.fonts.ready")
    tab.wait_for_timeout(300)
    before = tab.evaluate("performance.now()")
    held[0].continue_()
    tab.wait_for_selector(".explorer")
    tab.wait_for_timeout(200)
    shifts = tab.evaluate(
        """(before) => new Promise((resolve) => {
          new PerformanceObserver((list) => resolve(
            list.getEntries().filter((entry) => entry.startTime > before).map(({ value }) => value)
          )).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve([]), 200);
        })""",
        before,
    )
    context.close()
    assert sum(shifts) <= 0.02
