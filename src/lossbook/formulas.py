# The signatures are PyTorch's, and its rules are about numbers of dimensions.
# ruff: noqa: PLR0913, PLR0917, PLR2004
"""Every loss function of `torch.nn.functional`, written out in plain tensor arithmetic.

Each function has the name, the parameters and the result of PyTorch's own, so that its body answers
what a loss exactly computes: put in the place of `torch.nn.functional`'s, it leaves every module of
`torch.nn` as it was. They are for reading; PyTorch's own are faster and need less memory.

Results, gradients and refusals are PyTorch's, with these exceptions. Where PyTorch has no code for
a dtype or no derivative for an argument (half precision in `multi_margin_loss`, a `weight` that
requires a gradient), there is one here. Where it returns memory that it has not written to (the
multi-class margin losses of an empty batch) or reads memory of others (targets of `ctc_loss` that
are no classes), there is nan, 0 or a refusal. Where the gradient differs, the function says so.

Two deprecated parameters override `reduction` if given: `size_average=False` makes it `"sum"`,
`reduce=False` makes it `"none"`. A `reduction` that is not known is a `ValueError` everywhere.
"""

import math
import warnings
from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import LinearCrossEntropyOptions
from torch.nn import functional as F

__all__ = [
    "binary_cross_entropy",
    "binary_cross_entropy_with_logits",
    "cosine_embedding_loss",
    "cross_entropy",
    "ctc_loss",
    "gaussian_nll_loss",
    "hinge_embedding_loss",
    "huber_loss",
    "kl_div",
    "l1_loss",
    "linear_cross_entropy",
    "margin_ranking_loss",
    "mse_loss",
    "multi_margin_loss",
    "multilabel_margin_loss",
    "multilabel_soft_margin_loss",
    "nll_loss",
    "poisson_nll_loss",
    "smooth_l1_loss",
    "soft_margin_loss",
    "triplet_margin_loss",
    "triplet_margin_with_distance_loss",
]


# 1e-12 as PyTorch has it, in float32: that is off by 4e-9 of itself.
_EPSILON = torch.tensor(1e-12, dtype=torch.float32).item()


def l1_loss(
    input: Tensor,
    target: Tensor,
    size_average: bool | None = None,
    reduce: bool | None = None,
    reduction: str = "mean",
    weight: Tensor | None = None,
) -> Tensor:
    """Absolute error, per element.

    `input` and `target` are `[...]`, real or complex; shapes that differ are broadcast, with a
    warning. `weight` has the shape of `input`. The mean divides by the number of elements, with
    `weight` by the sum of the weights. The gradient of an error of 0 is 0.

    Source: <https://docs.pytorch.org/docs/stable/generated/torch.nn.L1Loss.html>.

    Raises:
        ValueError: `weight` has another shape than `input`.
        RuntimeError: The shapes do not broadcast, or a mean is asked of integers.
    """
    reduction = _chosen_reduction(reduction, size_average, reduce)
    distances = _errors(input, target).abs()
    if weight is None:
        return _reduce(distances, reduction)
    _require_same_size(weight, input)
    return _reduce(weight * distances, reduction, weight.sum())


def mse_loss(
    input: Tensor,
    target: Tensor,
    size_average: bool | None = None,
    reduce: bool | None = None,
    reduction: str = "mean",
    weight: Tensor | None = None,
) -> Tensor:
    """Squared error, per element.

    `input` and `target` are `[...]`; shapes that differ are broadcast, with a warning. `weight` has
    the shape of `input`. The mean divides by the number of elements, with `weight` by the sum of
    the weights.

    Source: <https://docs.pytorch.org/docs/stable/generated/torch.nn.MSELoss.html>.

    Raises:
        ValueError: `weight` has another shape than `input`.
        NotImplementedError: Neither `input` nor `target` is of a floating-point dtype, or one is
            complex.
        RuntimeError: The shapes do not broadcast.
    """
    reduction = _chosen_reduction(reduction, size_average, reduce)
    errors = _errors(input, target)
    _require_floating_point(errors)
    if weight is None:
        return _reduce(errors.square(), reduction)
    _require_same_size(weight, input)
    return _reduce(weight * errors.square(), reduction, weight.sum())


def smooth_l1_loss(
    input: Tensor,
    target: Tensor,
    size_average: bool | None = None,
    reduce: bool | None = None,
    reduction: str = "mean",
    beta: float = 1.0,
) -> Tensor:
    """Squared error below `beta`, absolute error above: Huber's loss divided by its threshold.

    `d² / 2β` where `d = |input - target|` is below β, and `d - β/2` elsewhere; at β = 0 it is
    `l1_loss`. `input` and `target` are `[...]`; shapes that differ are broadcast, with a warning.
    The mean divides by the number of elements.

    Source: Girshick 2015, <https://arxiv.org/abs/1504.08083>, equation 3.

    Raises:
        NotImplementedError: Neither `input` nor `target` is of a floating-point dtype, or one is
            complex.
        RuntimeError: `beta` is negative, or the shapes do not broadcast.
    """
    reduction = _chosen_reduction(reduction, size_average, reduce)
    if beta < 0:
        raise RuntimeError("smooth_l1_loss does not support negative values for beta.")
    errors = _errors(input, target)
    if beta == 0:
        return _reduce(errors.abs(), reduction)
    _require_floating_point(errors)
    # The part of the error below β, b = min(d, β), makes one formula of the two:
    # b/β · (d - b/2). A torch.where of both would have the gradient nan at infinity.
    distances = errors.abs()
    below = distances.clamp(max=beta)
    return _reduce(below / beta * (distances - below / 2), reduction)


def huber_loss(
    input: Tensor,
    target: Tensor,
    reduction: str = "mean",
    delta: float = 1.0,
    weight: Tensor | None = None,
) -> Tensor:
    """Half the squared error up to `delta`, and its tangent, of slope `delta`, from there on.

    `d² / 2` where `d = |input - target|` is below δ, and `δ · (d - δ/2)` elsewhere. `input` and
    `target` are `[...]`; shapes that differ are broadcast, with a warning. `weight` has the shape
    of `input`. The result has the dtype of `input`. The mean divides by the number of elements,
    with `weight` too.

    Source: Huber 1964, <https://doi.org/10.1214/aoms/1177703732>.

    Raises:
        ValueError: `weight` has another shape than `input`.
        RuntimeError: `delta` is not above 0, `input` is not of a floating-point dtype, or the
            shapes do not broadcast.
    """
    reduction = _chosen_reduction(reduction)
    if delta <= 0:
        raise RuntimeError("huber_loss does not support non-positive values for delta.")
    _require_floating_point(input)
    errors = _errors(input, target)
    _require_floating_point(errors)
    # The part of the error below δ, b = min(d, δ), makes one formula of the two:
    # b · (d - b/2). A torch.where of both would have the gradient nan at infinity.
    distances = errors.abs().to(input.dtype)
    below = distances.clamp(max=delta)
    losses = below * (distances - below / 2)
    if weight is not None:
        _require_same_size(weight, input)
        losses = weight * losses
    return _reduce(losses, reduction)


def poisson_nll_loss(
    input: Tensor,
    target: Tensor,
    log_input: bool = True,
    full: bool = False,
    size_average: bool | None = None,
    eps: float = 1e-8,
    reduce: bool | None = None,
    reduction: str = "mean",
) -> Tensor:
    """Negative log-likelihood of the counts `target` under Poisson distributions.

    `input` is the log of the rates, or the rates themselves if `log_input=False`; then `eps` keeps
    the log away from 0. What does not depend on `input`, log target!, is left out; `full=True` adds
    Stirling's approximation of it for counts above 1. `input` and `target` are `[...]` and
    broadcast. The mean divides by the number of elements.

    Source: <https://docs.pytorch.org/docs/stable/generated/torch.nn.PoissonNLLLoss.html>.
    """
    reduction = _chosen_reduction(reduction, size_average, reduce)
    rate = input.exp() if log_input else input
    log_rate = input if log_input else (input + eps).log()
    losses = rate - target * log_rate
    if full:
        log_factorial = target * target.log() - target + 0.5 * (2 * math.pi * target).log()
        losses += log_factorial.masked_fill(target <= 1, 0)
    return _reduce(losses, reduction)


def gaussian_nll_loss(
    input: Tensor,
    target: Tensor,
    var: Tensor | float,
    full: bool = False,
    eps: float = 1e-6,
    reduction: str = "mean",
) -> Tensor:
    """Negative log-likelihood of `target` under normal distributions of mean `input`.

    `input` is `[..., D]`, `target` broadcasts with it. `var` is a float or a tensor of the shape of
    `input`, or of that shape with the last dimension left out, or with one dimension of 1. A
    variance below `eps` counts as `eps`; its gradient is as if it were `eps`, and not 0. `full`
    adds the constant log(2π)/2. The mean divides by the number of elements.

    Source: Nix and Weigend 1994, <https://doi.org/10.1109/ICNN.1994.374138>.

    Raises:
        ValueError: `var` is negative somewhere, or of another shape.
        TypeError: `var` is neither a tensor nor a float.
    """
    reduction = _chosen_reduction(reduction)
    variance = _variance(var, input).clone()
    with torch.no_grad():
        variance.clamp_(min=eps)
    losses = 0.5 * (variance.log() + (input - target).square() / variance)
    if full:
        losses += 0.5 * math.log(2 * math.pi)
    return _reduce(losses, reduction)


def kl_div(
    input: Tensor,
    target: Tensor,
    size_average: bool | None = None,
    reduce: bool | None = None,
    reduction: str = "mean",
    log_target: bool = False,
) -> Tensor:
    """Pointwise terms of the divergence KL(target ‖ input) of two distributions.

    `input` holds log-probabilities, `target` probabilities, or their logs if `log_target`. Both are
    `[...]` and broadcast. The mean divides by the number of elements, which is not the divergence;
    `"batchmean"` divides by the first dimension, which is.

    Source: Kullback and Leibler 1951, <https://doi.org/10.1214/aoms/1177729694>.

    Raises:
        RuntimeError: A tensor is not of a floating-point dtype.
    """
    modern = size_average is None and reduce is None
    if reduction == "mean" and modern:
        warnings.warn("'mean' is no divergence: it is 'batchmean' that is.", stacklevel=2)
    by_batch = reduction == "batchmean"
    if by_batch and modern:
        reduction = "sum"
    reduction = _chosen_reduction(reduction, size_average, reduce)
    if not (input.is_floating_point() and target.is_floating_point()):
        raise RuntimeError("kl_div: Integral and complex inputs not supported.")
    if log_target:
        losses = target.exp() * (target - input)
    else:
        # xlogy(p, p) is p · log p, and 0 at p = 0.
        losses = torch.xlogy(target, target) - target * input
    losses = _reduce(losses, reduction)
    return losses / input.size(0) if by_batch and input.dim() > 0 else losses


def binary_cross_entropy(
    input: Tensor,
    target: Tensor,
    weight: Tensor | None = None,
    size_average: bool | None = None,
    reduce: bool | None = None,
    reduction: str = "mean",
) -> Tensor:
    """Negative log-likelihood of yes or no, `target`, under the probabilities `input` of yes.

    `input` and `target` are `[...]`, of one shape and one dtype, within [0, 1]; `weight` broadcasts
    to them. The logs end at -100, so that a loss is at most 100. The mean divides by the number of
    elements, whatever the weights. At a probability of exactly 0 or 1 the gradient in `target` is
    ±100 here and infinite in PyTorch, as is that in `input` in float16, here ±65504 or 0.

    Source: <https://docs.pytorch.org/docs/stable/generated/torch.nn.BCELoss.html>.

    Raises:
        ValueError: The shapes of `input` and `target` differ.
        RuntimeError: A value is outside [0, 1], the dtypes differ, or `weight` does not broadcast.
    """
    reduction = _chosen_reduction(reduction, size_average, reduce)
    _require_same_shape(input, target)
    if target.dtype != input.dtype:
        raise RuntimeError(f"Found dtype {target.dtype} but expected {input.dtype}")
    _require_from_0_to_1("input", input)
    _require_from_0_to_1("target", target)
    probability = input.detach()
    log_yes = probability.log().clamp(min=-100)
    log_no = (-probability).log1p().clamp(min=-100)
    losses = -(target * log_yes + (1 - target) * log_no)
    # PyTorch bounds the slope apart from the value: (x - y) / max(x · (1 - x), 1e-12). So here the
    # value has no gradient in x, and the slope times a step, of length 0 and derivative 1, has it.
    # Halfway along that step the slope also has the second derivative right.
    step = input - probability
    halfway = input - step / 2
    slope = (halfway - target) / (halfway * (1 - halfway)).clamp(min=_EPSILON)
    # float16 holds no 1e-12: an infinite slope would make the value nan.
    return _reduce(_weigh(losses + slope.nan_to_num() * step, weight), reduction)


def binary_cross_entropy_with_logits(
    input: Tensor,
    target: Tensor,
    weight: Tensor | None = None,
    size_average: bool | None = None,
    reduce: bool | None = None,
    reduction: str = "mean",
    pos_weight: Tensor | None = None,
) -> Tensor:
    """Negative log-likelihood of yes or no, `target`, under the logits `input` of yes.

    `input` and `target` are `[...]`, of one shape; `weight` and `pos_weight`, the weight of yes,
    broadcast to them. The result has the dtype of `target`. The mean divides by the number of
    elements, whatever the weights.

    Source: <https://docs.pytorch.org/docs/stable/generated/torch.nn.BCEWithLogitsLoss.html>.

    Raises:
        ValueError: The shapes of `input` and `target` differ.
        RuntimeError: A tensor is not of a floating-point dtype, or a weight does not broadcast.
    """
    reduction = _chosen_reduction(reduction, size_average, reduce)
    _require_same_shape(input, target)
    _require_floating_point(target)
    # With p = sigmoid(x): log(1 - p) = log p - x, so that one log is enough; and logsigmoid
    # finds it without computing p, which is rounded to 1 from x = 17 on in float32.
    log_yes = F.logsigmoid(input)
    if pos_weight is not None:
        log_yes = log_yes * (1 + (pos_weight - 1).expand_as(target) * target)
    losses = (1 - target) * input - log_yes
    return _reduce(_weigh(losses.to(target.dtype), weight), reduction)


def soft_margin_loss(
    input: Tensor,
    target: Tensor,
    size_average: bool | None = None,
    reduce: bool | None = None,
    reduction: str = "mean",
) -> Tensor:
    """Logistic loss of scores, for targets of 1 and -1.

    `input` is `[...]`, `target` broadcasts to it. The result has the dtype of `input`. The mean
    divides by the number of elements. As in PyTorch, exp overflows where a score is far on the
    wrong side (by 89 in float32): the loss is infinite, its gradient nan.

    Source: <https://docs.pytorch.org/docs/stable/generated/torch.nn.SoftMarginLoss.html>.

    Raises:
        RuntimeError: `input` is not of a floating-point dtype, or `target` does not broadcast.
    """
    reduction = _chosen_reduction(reduction, size_average, reduce)
    _require_floating_point(input)
    target = target.expand_as(input).to(input.dtype)
    return _reduce((-target * input).exp().log1p(), reduction)


def nll_loss(
    input: Tensor,
    target: Tensor,
    weight: Tensor | None = None,
    size_average: bool | None = None,
    ignore_index: int = -100,
    reduce: bool | None = None,
    reduction: str = "mean",
) -> Tensor:
    """Minus the log-probability that `input` holds for the class `target`.

    `input` is `(N, C, d1, …)`, `(N, C)` or `(C)`; `target` is that without C, of class indices in
    int64 or uint8; `weight` is `(C)`, of the dtype of `input`. A target of `ignore_index` has no
    loss. The mean divides by the weights of the targets that are not ignored, added up; it is nan
    if there are none.

    Source: <https://docs.pytorch.org/docs/stable/generated/torch.nn.NLLLoss.html>.

    Raises:
        IndexError: A target is neither a class nor ignored.
        ValueError: The batch sizes differ.
        RuntimeError: The other sizes or the dtypes do not fit.
    """
    reduction = _chosen_reduction(reduction, size_average, reduce)
    target, weights = _class_targets(input, target, weight, ignore_index)
    dimension = _class_dimension(input)
    kept = target != ignore_index
    index = target.where(kept, 0).unsqueeze(dimension)
    losses = torch.where(kept, -weights * input.gather(dimension, index).squeeze(dimension), 0)
    return _reduce(losses, reduction, weights.sum())


def cross_entropy(
    input: Tensor,
    target: Tensor,
    weight: Tensor | None = None,
    size_average: bool | None = None,
    ignore_index: int = -100,
    reduce: bool | None = None,
    reduction: str = "mean",
    label_smoothing: float = 0.0,
) -> Tensor:
    """Minus the log-probability of the right class, or its mean under probabilities of classes.

    `input`, of logits, is `(N, C, d1, …)`, `(N, C)` or `(C)`. A `target` of the same shape holds
    probabilities; one without C holds class indices, int64 or uint8. `weight` is `(C)`. Smoothing ε
    moves that share of the target to all classes alike. With indices, the mean divides by the
    weights of the targets that are not `ignore_index`, added up; with probabilities, by N·d1·….

    Source: <https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html>; the
    smoothing is that of Szegedy et al. 2016, <https://arxiv.org/abs/1512.00567>, section 7.

    Raises:
        IndexError: A target is neither a class nor ignored.
        ValueError: The batch sizes differ.
        RuntimeError: The other sizes or the dtypes do not fit, smoothing is above 1, or an
            `ignore_index` of 0 or more comes with probabilities.
    """
    reduction = _chosen_reduction(reduction, size_average, reduce)
    if label_smoothing > 1:
        raise RuntimeError(f"label_smoothing must be between 0.0 and 1.0. Got: {label_smoothing}")
    by_probability = target.shape == input.shape
    if by_probability:
        _require_probabilities(target, ignore_index)
    dimension = _class_dimension(input)
    classes = input.size(dimension)
    # log_softmax subtracts the largest logit before it takes exp, which cannot overflow then.
    log_probs = torch.log_softmax(input, dimension)
    weighted = log_probs
    if weight is not None:
        _require_class_weight(weight, classes)
        weighted = log_probs * weight.reshape(-1, *[1] * (input.dim() - dimension - 1))

    if by_probability:
        if label_smoothing > 0:
            target = (1 - label_smoothing) * target + label_smoothing / classes
        losses = -(target * weighted).sum(dimension)
        return _reduce(losses, reduction, losses.numel())

    hard = nll_loss(log_probs, target, weight, ignore_index=ignore_index, reduction=reduction)
    if not label_smoothing > 0:
        return hard
    target, weights = _class_targets(log_probs, target, weight, ignore_index)
    losses = torch.where(target != ignore_index, -weighted.sum(dimension), 0)
    uniform = _reduce(losses, reduction, weights.sum()) / classes
    return (1 - label_smoothing) * hard + label_smoothing * uniform


def linear_cross_entropy(
    input: Tensor,
    linear_weight: Tensor,
    target: Tensor,
    *,
    linear_bias: Tensor | None = None,
    weight: Tensor | None = None,
    reduction: str = "mean",
    ignore_index: int | None = None,
    label_smoothing: float = 0.0,
    options: "LinearCrossEntropyOptions | None" = None,
) -> Tensor:
    """Cross-entropy of the logits that a linear layer makes of `input`.

    `input` is `(N, D)` or `(D)`, `linear_weight` `(C, d1, …, D)`, `linear_bias` `(C, d1, …)`; the
    rest is as in `cross_entropy`, for logits `(N, C, d1, …)`. PyTorch's `options` say in which
    pieces to compute this, to save memory. They are not used here, and the result is the same, but
    for bfloat16, which PyTorch rounds after each piece, and for a batch in which every target is
    ignored, whose gradient is then nan in PyTorch.

    Source: <https://docs.pytorch.org/docs/stable/generated/torch.nn.LinearCrossEntropyLoss.html>.

    Raises:
        RuntimeError: Sizes do not fit, or an `ignore_index` comes with probabilities.
        IndexError, ValueError: As in `cross_entropy`.
    """
    _require_layer(input, linear_weight, linear_bias)
    bias = None if linear_bias is None else linear_bias.flatten()
    logits = F.linear(input, linear_weight.flatten(0, -2), bias)
    logits = logits.reshape(*input.shape[:-1], *linear_weight.shape[:-1])
    if ignore_index is None:
        ignore_index = -100
    elif target.shape == logits.shape:
        raise RuntimeError("ignore_index cannot be specified when target contains probabilities")
    return cross_entropy(
        logits,
        target,
        weight,
        ignore_index=ignore_index,
        reduction=reduction,
        label_smoothing=label_smoothing,
    )


def multilabel_soft_margin_loss(
    input: Tensor,
    target: Tensor,
    weight: Tensor | None = None,
    size_average: bool | None = None,
    reduce: bool | None = None,
    reduction: str = "mean",
) -> Tensor:
    """Binary cross-entropy of logits, one for each class, averaged over the classes.

    `input` is `[..., C]`; `target`, 1 where a class applies and 0 elsewhere, and `weight` broadcast
    with it. A loss, `[...]`, is already divided by C; the mean divides by the number of losses.

    Source: <https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiLabelSoftMarginLoss.html>.
    """
    reduction = _chosen_reduction(reduction, size_average, reduce)
    losses = -(target * F.logsigmoid(input) + (1 - target) * F.logsigmoid(-input))
    if weight is not None:
        losses = losses * weight
    dimension = input.dim() - 1
    return _reduce(losses.sum(dimension) / input.size(dimension), reduction)


def multi_margin_loss(
    input: Tensor,
    target: Tensor,
    p: int = 1,
    margin: float = 1.0,
    weight: Tensor | None = None,
    size_average: bool | None = None,
    reduce: bool | None = None,
    reduction: str = "mean",
) -> Tensor:
    """By how much the wrong classes come nearer than `margin` to the score of the right one.

    `input`, of scores, is `(N, C)` or `(C)`; `target`, of int64 class indices, `(N)` or `()`;
    `weight` is `(C)` and counts by the right class. A loss is already divided by C; the mean
    divides by N. At the margin the gradient is 0; a nan counts as a score that keeps the margin.

    Source: <https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiMarginLoss.html>; `p=1` is
    the hinge of Weston and Watkins 1999.

    Raises:
        ValueError: `p` is neither 1 nor 2, or `weight` is not of one dimension.
        RuntimeError: A target is not a class, or sizes or dtypes do not fit.
    """
    reduction = _chosen_reduction(reduction, size_average, reduce)
    if p not in (1, 2):
        raise ValueError("only p == 1 and p == 2 supported")
    scores = _score_rows(input)
    classes = scores.size(1)
    if target.dim() > 1 or target.numel() != len(scores):
        raise RuntimeError(
            f"inconsistent target size, expected [{len(scores)}] but got {list(target.shape)}"
        )
    _require_classes(target, 0, classes, "target out of range")
    right = target.reshape(-1, 1)
    violations = margin - scores.gather(1, right) + scores
    wrong = torch.arange(classes, device=scores.device) != right
    losses = torch.where(wrong & (violations > 0), violations, 0) ** p
    if weight is not None:
        if weight.dim() != 1:
            raise ValueError("weight must be one-dimensional")
        _require_class_weight(weight, classes, input.dtype)
        losses = losses * weight[right]
    return _reduce(losses.sum(1).reshape(target.shape) / classes, reduction)


def multilabel_margin_loss(
    input: Tensor,
    target: Tensor,
    size_average: bool | None = None,
    reduce: bool | None = None,
    reduction: str = "mean",
) -> Tensor:
    """By how much each class that does not apply comes nearer than 1 to each that does.

    `input`, of scores, is `(N, C)` or `(C)`; `target`, of the same shape and int64, lists the
    indices of the classes that apply and ends at the first -1. A loss is already divided by C; the
    mean divides by N. At the margin the gradient is 0; a nan counts as a score that keeps it.

    Source: <https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiLabelMarginLoss.html>.

    Raises:
        RuntimeError: A target is neither a class nor -1, or sizes or dtypes do not fit.
    """
    reduction = _chosen_reduction(reduction, size_average, reduce)
    scores = _score_rows(input)
    classes = scores.size(1)
    if target.shape != input.shape and not (
        max(input.dim(), target.dim()) <= 1 and target.numel() == classes
    ):
        raise RuntimeError(
            f"inconsistent target size: {list(target.shape)} for input of size: {list(input.shape)}"
        )
    _require_classes(target, -1, classes, "argument #2 'target' is out of range")
    target = target.reshape(scores.shape)
    listed = (target >= 0).cumprod(1).bool()
    index = target.where(listed, 0)
    applies = (F.one_hot(index, classes).bool() & listed.unsqueeze(2)).any(1)
    # (N, C, C): each listed class, then each class that it is compared with.
    violations = 1 - scores.gather(1, index).unsqueeze(2) + scores.unsqueeze(1)
    counted = listed.unsqueeze(2) & ~applies.unsqueeze(1) & (violations > 0)
    losses = torch.where(counted, violations, 0).sum((1, 2)) / classes
    return _reduce(losses.reshape(input.shape[:-1]), reduction)


def hinge_embedding_loss(
    input: Tensor,
    target: Tensor,
    margin: float = 1.0,
    size_average: bool | None = None,
    reduce: bool | None = None,
    reduction: str = "mean",
) -> Tensor:
    """A distance where two belong together, and what it lacks of the margin where they do not.

    `input`, of distances, and `target`, 1 for together and -1 for apart, are `[...]` and broadcast.
    Any other target counts as both. The mean divides by the number of elements. At the margin the
    gradient is that of the side where the loss is positive.

    Source: Hadsell et al. 2006, <https://doi.org/10.1109/CVPR.2006.100>, without its squares.
    """
    reduction = _chosen_reduction(reduction, size_average, reduce)
    together = torch.where(target != -1, input, 0)
    apart = torch.where(target != 1, (margin - input).clamp(min=0), 0)
    return _reduce(together + apart, reduction)


def margin_ranking_loss(
    input1: Tensor,
    input2: Tensor,
    target: Tensor,
    margin: float = 0,
    size_average: bool | None = None,
    reduce: bool | None = None,
    reduction: str = "mean",
) -> Tensor:
    """What the lead of one score over another lacks of the margin.

    `target` is 1 where `input1` should be the higher and -1 where `input2` should. All three are
    `[...]`, of as many dimensions, and broadcast. The mean divides by the number of elements. At
    the margin the gradient is that of the side where the loss is positive.

    Source: <https://docs.pytorch.org/docs/stable/generated/torch.nn.MarginRankingLoss.html>.

    Raises:
        RuntimeError: The numbers of dimensions differ, or the shapes do not broadcast.
    """
    reduction = _chosen_reduction(reduction, size_average, reduce)
    if not input1.dim() == input2.dim() == target.dim():
        raise RuntimeError(
            "margin_ranking_loss : All input tensors should have same dimension but got sizes: "
            f"input1: {input1.size()}, input2: {input2.size()}, target: {target.size()} "
        )
    return _reduce((-target * (input1 - input2) + float(margin)).clamp(min=0), reduction)


def cosine_embedding_loss(
    input1: Tensor,
    input2: Tensor,
    target: Tensor,
    margin: float = 0,
    size_average: bool | None = None,
    reduce: bool | None = None,
    reduction: str = "mean",
) -> Tensor:
    """What the cosine of two vectors lacks of 1, or by how much it exceeds the margin.

    The vectors are `(N, D)` or `(D)`; `target`, 1 for alike and -1 for unlike, is `(N)` or `()`.
    Any other target has the loss 0. The mean divides by the number of pairs. At the margin the
    gradient is that of the side where the loss is positive.

    Source: <https://docs.pytorch.org/docs/stable/generated/torch.nn.CosineEmbeddingLoss.html>.

    Raises:
        RuntimeError: The shapes do not fit.
    """
    reduction = _chosen_reduction(reduction, size_average, reduce)
    if target.dim() > 1:
        raise RuntimeError("0D or 1D target tensor expected, multi-target not supported")
    if not input1.dim() == input2.dim() == target.dim() + 1:
        raise RuntimeError(
            f"{target.dim()}D target tensor expects {target.dim() + 1}D input tensors, but found "
            f"inputs with sizes {list(input1.shape)} and {list(input2.shape)}."
        )
    # The 1e-12 below the root gives a vector of zeros a cosine, 0, and a gradient.
    square1 = (input1 * input1).sum(-1) + _EPSILON
    square2 = (input2 * input2).sum(-1) + _EPSILON
    cosine = (input1 * input2).sum(-1) / (square1 * square2).sqrt()
    alike = torch.where(target == 1, 1 - cosine, 0)
    unlike = torch.where(target == -1, (cosine - margin).clamp(min=0), 0)
    return _reduce(alike + unlike, reduction)


def triplet_margin_loss(
    anchor: Tensor,
    positive: Tensor,
    negative: Tensor,
    margin: float = 1.0,
    p: float = 2,
    eps: float = 1e-6,
    swap: bool = False,
    size_average: bool | None = None,
    reduce: bool | None = None,
    reduction: str = "mean",
) -> Tensor:
    """What the negative's distance lacks of being farther than the positive's by the margin.

    Distances are p-norms over the last dimension, with `eps` added to each difference. The three
    are `[..., D]`, of as many dimensions, and broadcast. `swap` measures the negative from the
    positive where that is nearer. The mean divides by the number of triplets.

    Source: Balntas et al. 2016, <https://doi.org/10.5244/C.30.119>.

    Raises:
        ValueError: `margin` is not above 0.
        RuntimeError: The numbers of dimensions differ, or the shapes do not broadcast.
    """
    reduction = _chosen_reduction(reduction, size_average, reduce)

    def distance(left: Tensor, right: Tensor) -> Tensor:
        return _norm(left - right + eps, p)

    return triplet_margin_with_distance_loss(
        anchor,
        positive,
        negative,
        distance_function=distance,
        margin=margin,
        swap=swap,
        reduction=reduction,
    )


def triplet_margin_with_distance_loss(
    anchor: Tensor,
    positive: Tensor,
    negative: Tensor,
    *,
    distance_function: Callable[[Tensor, Tensor], Tensor] | None = None,
    margin: float = 1.0,
    swap: bool = False,
    reduction: str = "mean",
) -> Tensor:
    """What the negative's distance lacks of being farther than the positive's by the margin.

    As `triplet_margin_loss`, with any function of two tensors as the distance; without one, it is
    the 2-norm over the last dimension, with 1e-6 added to each difference. The mean divides by the
    number of distances that the function returns. At the margin the gradient is that of the side
    where the loss is positive.

    Source: Balntas et al. 2016, <https://doi.org/10.5244/C.30.119>.

    Raises:
        ValueError: `margin` is not above 0.
        RuntimeError: The numbers of dimensions differ.
    """
    reduction = _chosen_reduction(reduction)
    if margin <= 0:
        raise ValueError(f"margin must be greater than 0, got {margin}")
    if not anchor.dim() == positive.dim() == negative.dim():
        raise RuntimeError(
            "The anchor, positive, and negative tensors are expected to have the same number of "
            f"dimensions, but got: anchor {anchor.dim()}D, positive {positive.dim()}D, and "
            f"negative {negative.dim()}D inputs"
        )

    def euclidean(left: Tensor, right: Tensor) -> Tensor:
        return _norm(left - right + 1e-6, 2)

    distance = distance_function or euclidean
    to_positive = distance(anchor, positive)
    to_negative = distance(anchor, negative)
    if swap:
        to_negative = torch.minimum(to_negative, distance(positive, negative))
    return _reduce((margin + to_positive - to_negative).clamp(min=0), reduction)


def ctc_loss(
    log_probs: Tensor,
    targets: Tensor,
    input_lengths: Tensor,
    target_lengths: Tensor,
    blank: int = 0,
    reduction: str = "mean",
    zero_infinity: bool = False,
) -> Tensor:
    """Minus the log-probability of a sequence, over all its alignments with the frames.

    An alignment names one class per frame; merging its repeats and then removing its blanks leaves
    the target. `log_probs` is `(T, N, C)` or `(T, C)`, float32 or float64. `targets` is `(N, S)`,
    or all targets in a row, one-dimensional. Lengths are integers, a tensor or a tuple of N. A
    target of S symbols, R of which equal the one before, needs S + R frames: with fewer its loss is
    infinite and its gradient nan, both 0 if `zero_infinity`. The mean divides each loss by the
    length of its target, at least 1, and then by N.

    As in PyTorch, the gradient is the one below log_softmax, as if every frame of `log_probs` went
    on adding up to 1. At a log-probability of -inf it is finite here, and nan in PyTorch; for a
    target that ends in the blank itself, PyTorch's is wrong.

    Source: Graves et al. 2006, <https://doi.org/10.1145/1143844.1143891>, section 4.1.

    Raises:
        ValueError: A target is not a class.
        RuntimeError: Sizes, lengths, dtypes or the blank do not fit.
    """
    reduction = _chosen_reduction(reduction)
    batched = log_probs.dim() == 3
    log_probs = log_probs if batched else log_probs.unsqueeze(1)
    if log_probs.dim() != 3:
        raise RuntimeError("Expected log_probs of 2 or 3 dimensions")
    input_lengths = _lengths("input_lengths", input_lengths, log_probs)
    target_lengths = _lengths("target_lengths", target_lengths, log_probs)
    targets = _ctc_targets(log_probs, targets, input_lengths, target_lengths, blank)

    # Frames past the end of an input count for nothing, whatever they hold.
    frames = torch.arange(len(log_probs), device=log_probs.device)
    running = frames.reshape(-1, 1, 1) < input_lengths.unsqueeze(1)
    log_probs = torch.where(running, log_probs, 0)
    # This changes no value; it takes from the gradient what log_softmax would take from it.
    total = log_probs.exp().sum(2, keepdim=True)
    log_probs = log_probs - (total - total.detach())

    # The states of an alignment: blank, first symbol, blank, second symbol, …, blank.
    states = targets.new_full((len(targets), 2 * targets.size(1) + 1), blank)
    states[:, 1::2] = targets
    may_skip = states != F.pad(states, (2, 0), value=blank)[:, :-2]

    # Instead of -inf, as logsumexp of -inf alone has the gradient nan.
    log_zero = -1e30
    log_probs = log_probs.masked_fill(log_probs == -math.inf, log_zero)
    emitted = log_probs.gather(2, states.expand(len(log_probs), -1, -1))

    # forward[n, 2 + s]: the log-probability of all ways that led to state s, the paper's alpha.
    forward = F.pad(torch.full_like(emitted[0], log_zero), (2, 0), value=log_zero)
    forward[:, 2] = 0
    for log_prob, unfinished in zip(emitted, running, strict=True):
        stay, step = forward[:, 2:], forward[:, 1:-1]
        skip = torch.where(may_skip, forward[:, :-2], log_zero)
        moved = torch.stack([stay, step, skip]).logsumexp(0) + log_prob
        forward = torch.where(unfinished, F.pad(moved, (2, 0), value=log_zero), forward)

    # An alignment ends in the last symbol or in the blank after it.
    ends = torch.stack([2 * target_lengths + 1, 2 * target_lengths + 2], 1)
    ended = forward.gather(1, ends)
    if zero_infinity:
        losses = -ended.logsumexp(1)
        losses = torch.where(losses > -log_zero / 2, 0, losses)
    else:
        losses = -(ended + torch.where(ended < log_zero / 2, -math.inf, 0)).logsumexp(1)
    if reduction == "mean":
        losses = losses / target_lengths.clamp(min=1)
    return _reduce(losses if batched else losses.squeeze(0), reduction)


def _chosen_reduction(
    reduction: str, size_average: bool | None = None, reduce: bool | None = None
) -> str:
    """Return the reduction that is asked for, be it by its deprecated names."""
    if size_average is not None or reduce is not None:
        average, reduce = size_average in (None, True), reduce in (None, True)
        reduction = ("mean" if average else "sum") if reduce else "none"
        warnings.warn(
            "size_average and reduce args will be deprecated, "
            f"please use reduction='{reduction}' instead.",
            stacklevel=3,
        )
    elif reduction == "elementwise_mean":
        reduction = "mean"
        warnings.warn(
            "reduction='elementwise_mean' is deprecated. Please use reduction='mean' instead.",
            stacklevel=3,
        )
    if reduction not in ("mean", "sum", "none"):
        raise ValueError(f"{reduction} is not a valid value for reduction")
    return reduction


def _reduce(losses: Tensor, reduction: str, divisor: Tensor | int | None = None) -> Tensor:
    """Return the losses, their sum, or their mean: the sum over the divisor, or over all."""
    match reduction:
        case "mean":
            return losses.mean() if divisor is None else losses.sum() / divisor
        case "sum":
            return losses.sum()
        case _:
            return losses


def _require_same_size(weight: Tensor, input: Tensor) -> None:
    """Refuse a weight that is not of the size of the input."""
    if weight.shape != input.shape:
        raise ValueError("Weights and input must have the same size.")


def _errors(input: Tensor, target: Tensor) -> Tensor:
    """Return `input - target`, with a warning if one is broadcast."""
    if target.shape != input.shape:
        warnings.warn(
            f"Using a target size ({target.size()}) that is different to the input size "
            f"({input.size()}). This will likely lead to incorrect results due to broadcasting. "
            "Please ensure they have the same size.",
            stacklevel=3,
        )
    # PyTorch subtracts no booleans, but its losses take them for 0 and 1.
    dtype = torch.promote_types(input.dtype, target.dtype)
    return input.to(dtype) - target.to(dtype)


def _norm(differences: Tensor, p: float) -> Tensor:
    """Return the p-norm over the last dimension: (Σ |d|^p)^(1/p), without gradient at 0."""
    norm: Tensor = torch.linalg.vector_norm(differences, p, dim=-1)
    return norm


def _weigh(losses: Tensor, weight: Tensor | None) -> Tensor:
    """Return the losses times a weight that broadcasts to them; neither size nor dtype changes."""
    return losses if weight is None else losses * weight.expand_as(losses).to(losses.dtype)


def _require_floating_point(tensor: Tensor) -> None:
    """Refuse a tensor of integers, booleans or complex numbers."""
    if not tensor.is_floating_point():
        raise NotImplementedError(f"expected a floating-point dtype, got {tensor.dtype}")


def _require_classes(target: Tensor, least: int, classes: int, message: str) -> None:
    """Refuse class indices of another dtype than int64, or out of range."""
    if target.dtype != torch.int64:
        raise RuntimeError(f"expected scalar type Long but found {target.dtype}")
    if ((target < least) | (target >= classes)).any():
        raise RuntimeError(message)


def _require_same_shape(input: Tensor, target: Tensor) -> None:
    """Refuse a target that is not of the shape of the input."""
    if target.shape != input.shape:
        raise ValueError(
            f"Target size ({target.size()}) must be the same as input size ({input.size()})"
        )


def _require_from_0_to_1(name: str, tensor: Tensor) -> None:
    """Refuse what is no probability; nan is none."""
    _require_floating_point(tensor)
    if not ((tensor >= 0) & (tensor <= 1)).all():
        raise RuntimeError(f"all elements of {name} should be between 0 and 1")


def _variance(var: Tensor | float, input: Tensor) -> Tensor:
    """Return the variance as a tensor that broadcasts to `input`, and not in the wrong place."""
    if isinstance(var, float):
        var = torch.full_like(input, var)
    if torch.any(var < 0):
        raise ValueError("var has negative entry/entries")
    if var.shape == input.shape:
        return var
    if var.shape == input.shape[:-1]:
        return var.unsqueeze(-1)
    if var.dim() == input.dim():
        pairs = zip(var.shape, input.shape, strict=True)
        if [size for size, expected in pairs if size != expected] == [1]:
            return var
    raise ValueError("var is of incorrect size")


def _require_layer(input: Tensor, linear_weight: Tensor, linear_bias: Tensor | None) -> None:
    """Refuse parameters of a linear layer that do not fit its input or each other."""
    if input.dim() not in (1, 2):
        raise RuntimeError(f"expected input with dimensionality 1 or 2, got {input.dim()}")
    if linear_weight.dim() < 2:
        raise RuntimeError(
            f"expected linear_weight with dimensionality at least 2, got {linear_weight.dim()}"
        )
    *sizes, features = linear_weight.shape
    if input.size(-1) != features:
        raise RuntimeError(
            "expected equal input and linear_weight last dimensions (in_features), got "
            f"{input.size(-1)} and {features}, respectively"
        )
    if linear_bias is not None and list(linear_bias.shape) != sizes:
        raise RuntimeError(f"expected linear_bias shape {sizes}, got {list(linear_bias.shape)}")
    if len(sizes) > 1 and input.dim() == 1:
        raise RuntimeError(f"K-dimensional loss requires batched input, (N, {features})")


def _score_rows(input: Tensor) -> Tensor:
    """Return scores of shape `(N, C)`, `(C)` or `()` as `(N, C)`."""
    _require_floating_point(input)
    if input.dim() > 2 or input.shape[-1:] == (0,):
        raise RuntimeError(
            "Expected non-empty vector or matrix with optional 0-dim batch size, "
            f"but got: {list(input.shape)}"
        )
    return input.reshape(-1, input.size(-1) if input.dim() else 1)


def _class_dimension(input: Tensor) -> int:
    """Return which dimension of `(C)`, `(N, C)` or `(N, C, d1, …)` is that of the classes."""
    return 0 if input.dim() == 1 else 1


def _require_class_weight(weight: Tensor, classes: int, dtype: torch.dtype | None = None) -> None:
    """Refuse a weight that is not `(C)`, or not of the dtype asked for."""
    if weight.shape != (classes,):
        raise RuntimeError(
            f"weight tensor should be defined either for all {classes} classes or no classes but "
            f"got weight tensor of shape: {list(weight.shape)}"
        )
    if dtype not in (None, weight.dtype):
        raise RuntimeError(f"expected a weight of dtype {dtype} but found {weight.dtype}")


def _require_probabilities(target: Tensor, ignore_index: int) -> None:
    """Refuse targets of the input's shape that are integers, or that shall be ignored by index."""
    if not target.is_floating_point():
        raise RuntimeError(
            f"Expected floating point type for target with class probabilities, got {target.dtype}"
        )
    if ignore_index >= 0:
        raise RuntimeError("ignore_index is not supported for floating point target")


def _class_targets(
    input: Tensor, target: Tensor, weight: Tensor | None, ignore_index: int
) -> tuple[Tensor, Tensor]:
    """Return class indices as int64, of the shape of a loss, and the weight of each, 0 if ignored.

    `input` is `(N, C, d1, …)`, `(N, C)` or `(C)`.
    """
    if input.dim() == 0:
        raise ValueError("Expected 1 or more dimensions (got 0)")
    _require_floating_point(input)
    if input.dim() == 1:
        if target.dim() == 1 and len(target) != 1:
            raise ValueError(
                f"For 1D input, 1D target must have size 1, but got target size: {len(target)}"
            )
        target = target.squeeze(0) if target.dim() == 1 else target
    elif target.shape[:1] != input.shape[:1]:
        raise ValueError(
            f"Expected input batch_size ({len(input)}) to match target batch_size "
            f"({len(target) if target.dim() else 0})."
        )
    dimension = _class_dimension(input)
    expected = [*input.shape[:dimension], *input.shape[dimension + 1 :]]
    if list(target.shape) != expected:
        raise RuntimeError(f"Expected target size {expected}, got {list(target.shape)}")
    if target.dtype not in (torch.int64, torch.uint8):
        raise RuntimeError(f"expected target dtype to be Long or Byte, but got {target.dtype}")
    classes = input.size(dimension)
    if weight is not None:
        _require_class_weight(weight, classes, input.dtype)
    target = target.long()
    kept = target != ignore_index
    outside = target[kept & ((target < 0) | (target >= classes))]
    if outside.numel():
        raise IndexError(f"Target {outside[0]} is out of bounds.")
    weights = input.new_ones(target.shape) if weight is None else weight[target.where(kept, 0)]
    return target, torch.where(kept, weights, 0)


def _lengths(name: str, lengths: Tensor, log_probs: Tensor) -> Tensor:
    """Return the lengths of a batch, given as a tensor or a sequence of integers, as `(N)`."""
    lengths = torch.as_tensor(lengths, device=log_probs.device).flatten()
    if lengths.numel() and (lengths.is_floating_point() or lengths.dtype == torch.bool):
        raise RuntimeError(f"{name} must be integral")
    if len(lengths) != log_probs.size(1):
        raise RuntimeError(f"{name} must be of size batch_size")
    if (lengths < 0).any():
        raise RuntimeError(f"Expected {name} to have value at least 0, but got {lengths.min()}")
    return lengths.long()


def _ctc_targets(
    log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: int
) -> Tensor:
    """Return the targets as `(N, S)`, blank past their lengths."""
    if log_probs.numel() == 0:
        raise RuntimeError("log_probs tensor must not be empty")
    if log_probs.dtype not in (torch.float32, torch.float64):
        raise NotImplementedError(f"expected float32 or float64, got {log_probs.dtype}")
    time, batch, classes = log_probs.shape
    if not 0 <= blank < classes:
        raise RuntimeError("blank must be in label range")
    if (input_lengths > time).any():
        raise RuntimeError(
            f"Expected input_lengths to have value at most {time}, but got {input_lengths.max()}"
        )
    if targets.dim() == 1:
        if len(targets) != target_lengths.sum():
            raise RuntimeError(
                f"Expected {target_lengths.sum()} targets in a row, but got {len(targets)}"
            )
        rows = torch.split(targets, target_lengths.tolist())
        targets = torch.nn.utils.rnn.pad_sequence(list(rows), batch_first=True)
    if targets.dim() != 2 or len(targets) != batch or targets.size(1) < target_lengths.max():
        raise RuntimeError(
            f"Expected targets of size ({batch}, at least {target_lengths.max()}), "
            f"but got {list(targets.shape)}"
        )
    counts = torch.arange(targets.size(1), device=targets.device) < target_lengths.unsqueeze(1)
    targets = targets.long().where(counts, blank)
    # PyTorch does not look: on the CPU it reads, and writes, outside of its tensors.
    if ((targets < 0) | (targets >= classes)).any():
        raise ValueError(f"targets must be classes, from 0 to {classes - 1}")
    return targets
