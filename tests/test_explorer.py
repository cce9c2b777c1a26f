"""The loss explorer: its numbers are torch's, its words are what its code prints, all can use it."""

import contextlib
import gzip
import io
import json
import math
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal

import pytest
import torch
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect
from torch import Tensor, nn

from lossbook.catalog import LOSSES
from lossbook.site.check import EXPLORED
from lossbook.site.scan import scan
from project import ROOT

ELEMENTS = ROOT / "docs" / "assets" / "elements"
PAGES = {loss.module: f"losses/{loss.page}/" for loss in LOSSES if loss.module in EXPLORED}
OWN_PAGE = "losses/explore/"
CASES = 2000

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
    leaves = {
        key: given[key].requires_grad_()
        for key in ("prediction", "logits", "logit", "input", "mean", "variance", "distance")
        if key in given
    }
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
        key: value.detach().flatten().tolist() for key, value in ({"loss": loss} | named | more).items()
    }


def addends(name: str, inputs: Inputs) -> float:
    """Return the size of what torch adds up on the way to the loss or to a gradient.

    Where these nearly cancel, the last digit of the largest is all that a library's exp and log
    agree on, and the result has no relative precision: torch gives exactly 0 for a loss of 1e-18,
    for one. Where nothing is added but what both sides hold exactly, this is 0.
    """
    match name:
        case "PoissonNLLLoss":
            x, y = inputs["input"], inputs["target"]
            rate, log_rate = (math.exp(x), x) if inputs["log_input"] else (x, math.log(x + 1e-8))
            stirling = abs(y * math.log(y)) + y if y > 1 else 0
            return rate + abs(y * log_rate) + y + (y / max(x, 1e-8)) + stirling
        case "GaussianNLLLoss":
            variance = max(inputs["variance"], 1e-6)
            square = (inputs["mean"] - inputs["target"]) ** 2
            return 1 + abs(math.log(variance)) + (1 + square / variance) / variance
        case "CrossEntropyLoss" | "NLLLoss":
            weight = inputs["weight"]
            divisor = weight[inputs["target"]] if inputs["reduction"] == "mean" else 1.0
            spread = max(inputs["logits"]) - min(inputs["logits"])
            return (1 + spread) * sum(weight) / divisor
        case "KLDivLoss":
            return 2 + max(inputs["logits"]) - min(inputs["logits"])
        case "BCEWithLogitsLoss":
            return (1 + abs(inputs["logit"])) * (1 + inputs["pos_weight"])
    return 0.0


def disagreements(name: str, cases: list[Inputs], found: list[Values]) -> list[str]:
    """Say for which cases the page is off by more than 1e-12 of torch's, or what it cannot have."""
    wrong = []
    for inputs, ours in zip(cases, found, strict=True):
        theirs = by_torch(name, inputs)
        assert set(ours) == set(theirs)
        floor = 8 * math.ulp(addends(name, inputs)) if addends(name, inputs) else 0
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
        low, high = field["legal"]
        special = [0.0, 1e-6, 0.5, 1.0, 2.0, 100.0, -1.0, -100.0, 1e-9, 30.0, -30.0, 700.0]
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
        threshold = inputs.get("delta", inputs.get("beta", 0.0))
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
