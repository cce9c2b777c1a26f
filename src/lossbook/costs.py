"""What each loss of PyTorch costs on your machine: time and memory, as `python -m lossbook.costs`.

Seconds say more about a machine than about a loss. So time is given as a multiple of the least
that memory bandwidth allows: the bytes that a loss must read and write at least once, at the speed
at which `torch.add` moves as many elements. Losses and `torch.add` take turns, and of all their
rounds the fastest counts: whatever else runs on the machine can only make one slower.

Extra memory is the peak of what forward and backward allocate together, beyond the inputs and
their gradients. On the CPU it is counted by `torch.profiler`, which sees each allocation of a
tensor and is exact to the byte; what a matrix library sets aside for itself it does not see. On
CUDA it is counted by PyTorch's own allocator.
"""

import argparse
import datetime
import json
import math
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.profiler import ProfilerActivity, profile

__all__ = ["CASES", "HEADS", "main"]

KIB, MIB = 2**10, 2**20
CLASSES = 128  # In each row of the losses that have classes, and numbers in each embedding.
LABELS = 3  # Right classes in each row of MultiLabelMarginLoss.
FRAMES, LETTERS = 128, 16  # In each recording of CTCLoss.

Tensors = tuple[Tensor, ...]
Result = TypeVar("Result")


def predictions(*shape: int) -> Tensor:
    """Return normal random numbers of `shape` that need a gradient."""
    return torch.randn(*shape, requires_grad=True)


def rows(elements: int) -> Tensor:
    """Return predictions of shape `(elements / CLASSES, CLASSES)`."""
    return predictions(elements // CLASSES, CLASSES)


def log_probs(*shape: int) -> Tensor:
    """Return log-probabilities over the last dimension that need a gradient."""
    return torch.randn(*shape).log_softmax(-1).requires_grad_()


def labels(elements: int) -> Tensor:
    """Return the index of one class for each row, `(elements / CLASSES,)`."""
    return torch.randint(CLASSES, (elements // CLASSES,))


def yes_or_no(*shape: int) -> Tensor:
    """Return zeros and ones."""
    return torch.randint(2, shape).float()


def signs(*shape: int) -> Tensor:
    """Return ones and minus ones."""
    return 2 * yes_or_no(*shape) - 1


def label_lists(elements: int) -> Tensor:
    """Return `LABELS` class indices for each row, filled up with -1, for MultiLabelMarginLoss."""
    lists = torch.full((elements // CLASSES, CLASSES), -1)
    lists[:, :LABELS] = torch.randint(CLASSES, (len(lists), LABELS))
    return lists


def recordings(elements: int) -> Tensors:
    """Return log-probabilities, targets and both lengths for CTCLoss."""
    count = elements // (FRAMES * CLASSES)
    return (
        log_probs(FRAMES, count, CLASSES),
        torch.randint(1, CLASSES, (count, LETTERS)),
        torch.full((count,), FRAMES),
        torch.full((count,), LETTERS),
    )


@dataclass(frozen=True)
class Case:
    """A loss of torch.nn and how to make inputs for it.

    Attributes:
        loss: Name of the class.
        inputs: Makes what the loss is called with; its first tensor has as many elements as asked.
        options: What the class is made with.
    """

    loss: str
    inputs: Callable[[int], Tensors]
    options: dict[str, str] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """Return what the table calls it."""
        return ", ".join([self.loss, *self.options.values()])


CASES = (
    Case("L1Loss", lambda n: (predictions(n), torch.randn(n))),
    Case("MSELoss", lambda n: (predictions(n), torch.randn(n))),
    Case("MSELoss", lambda n: (predictions(n), torch.randn(n)), {"reduction": "none"}),
    Case("SmoothL1Loss", lambda n: (predictions(n), torch.randn(n))),
    Case("HuberLoss", lambda n: (predictions(n), torch.randn(n))),
    Case("PoissonNLLLoss", lambda n: (predictions(n), torch.poisson(torch.ones(n)))),
    Case(
        "GaussianNLLLoss",
        lambda n: (predictions(n), torch.randn(n), (torch.rand(n) + 0.5).requires_grad_()),
    ),
    Case("CrossEntropyLoss", lambda n: (rows(n), labels(n))),
    Case("NLLLoss", lambda n: (log_probs(n // CLASSES, CLASSES), labels(n))),
    Case("MultiMarginLoss", lambda n: (rows(n), labels(n))),
    Case("BCELoss", lambda n: (torch.rand(n).requires_grad_(), yes_or_no(n))),
    Case("BCEWithLogitsLoss", lambda n: (predictions(n), yes_or_no(n))),
    Case("MultiLabelSoftMarginLoss", lambda n: (rows(n), yes_or_no(n // CLASSES, CLASSES))),
    Case("MultiLabelMarginLoss", lambda n: (rows(n), label_lists(n))),
    Case("SoftMarginLoss", lambda n: (predictions(n), signs(n))),
    Case(
        "KLDivLoss",
        lambda n: (
            log_probs(n // CLASSES, CLASSES),
            log_probs(n // CLASSES, CLASSES).detach().exp(),
        ),
        {"reduction": "batchmean"},
    ),
    Case("CTCLoss", recordings),
    Case("HingeEmbeddingLoss", lambda n: (predictions(n), signs(n))),
    Case("MarginRankingLoss", lambda n: (predictions(n), predictions(n), signs(n))),
    Case("CosineEmbeddingLoss", lambda n: (rows(n), rows(n), signs(n // CLASSES))),
    Case("TripletMarginLoss", lambda n: (rows(n), rows(n), rows(n))),
    Case("TripletMarginWithDistanceLoss", lambda n: (rows(n), rows(n), rows(n))),
)


class LinearThenCrossEntropy(nn.Module):
    """The two steps that most models end with: all logits, then their cross-entropy."""

    def __init__(self, features: int, classes: int) -> None:
        super().__init__()
        self.linear = nn.Linear(features, classes, bias=False)

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        """Return the mean loss of `input`, `(N, features)`, at the classes `target`, `(N,)`."""
        return F.cross_entropy(self.linear(input), target)


# Ways to a loss over many classes, by what the table calls them. The first is what the others are
# compared with.
HEADS: dict[str, Callable[[int, int], nn.Module]] = {
    "linear, then cross_entropy": LinearThenCrossEntropy,
    "LinearCrossEntropyLoss": nn.LinearCrossEntropyLoss,
    "LinearCrossEntropyLoss, options": lambda features, classes: nn.LinearCrossEntropyLoss(
        features, classes, options=nn.LinearCrossEntropyOptions()
    ),
    "AdaptiveLogSoftmaxWithLoss": lambda features, classes: nn.AdaptiveLogSoftmaxWithLoss(
        features, classes, cutoffs=[classes // 16, classes // 4]
    ),
}
HEAD_LOSSES = ("LinearCrossEntropyLoss", "AdaptiveLogSoftmaxWithLoss")


@dataclass(frozen=True)
class Plan:
    """What to measure.

    Attributes:
        device: Where.
        sizes: Elements of the first input: a size that fits the caches and one that does not.
        turns: How often to come back to each loss.
        rounds: How often to measure it each time, at least.
        seconds: How long to go on with it, once these rounds are done.
        tokens: Rows of the large-vocabulary table,
        features: the numbers in each,
        classes: and the size of the vocabulary.
    """

    device: torch.device
    sizes: tuple[int, int]
    turns: int
    rounds: int
    seconds: float
    tokens: int
    features: int
    classes: int


class Job:
    """A loss together with the inputs that it is measured on."""

    def __init__(self, criterion: nn.Module, inputs: Tensors) -> None:
        self.criterion = criterion
        self.inputs = inputs
        self.wanted = [
            tensor for tensor in (*inputs, *criterion.parameters()) if tensor.requires_grad
        ]

    def forward(self) -> Tensor:
        """Return the loss."""
        output: Any = self.criterion(*self.inputs)
        loss: Tensor = getattr(output, "loss", output)
        return loss

    def backward(self, loss: Tensor) -> Tensors:
        """Return the gradients of the sum of `loss`."""
        # A gradient of ones that takes no memory, as `loss.sum().backward()` would pass it on.
        ones = torch.ones((), device=loss.device).expand_as(loss)
        # Where no token falls into a rare cluster, the weights of that cluster have no gradient.
        return torch.autograd.grad(loss, self.wanted, ones, allow_unused=True)

    def both(self) -> tuple[Tensor, Tensors]:
        """Return the loss and its gradients."""
        loss = self.forward()
        return loss, self.backward(loss)


def size(*tensors: Tensor) -> int:
    """Return the bytes of all elements of `tensors`."""
    return sum(tensor.nbytes for tensor in tensors)


def wait(device: torch.device) -> None:
    """Return when the device is done with all that it was given; a CPU always is."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)


def timed(call: Callable[[], Result], device: torch.device) -> tuple[float, Result]:
    """Return the seconds until the device is done with `call`, and what it returned."""
    wait(device)
    start = time.perf_counter()
    result = call()
    wait(device)
    return time.perf_counter() - start, result


def rounds(plan: Plan) -> Iterator[None]:
    """Yield as often as the plan wants one thing measured."""
    start, done = time.perf_counter(), 0
    while done < plan.rounds or time.perf_counter() - start < plan.seconds:
        yield
        done += 1


class Stream:
    """The yardstick: `torch.add` of two tensors into a third, which only waits for memory.

    Attributes:
        fastest: Bytes per second, in the best run so far.
    """

    def __init__(self, elements: int, device: torch.device) -> None:
        self.device = device
        self.terms = torch.ones(elements, device=device), torch.ones(elements, device=device)
        self.total = torch.zeros(elements, device=device)
        self.fastest = 0.0

    def run(self) -> None:
        """Measure once more."""
        seconds, total = timed(partial(torch.add, *self.terms, out=self.total), self.device)
        self.fastest = max(self.fastest, size(*self.terms, total) / seconds)


def extra_memory(job: Job, device: torch.device) -> int:
    """Return the peak bytes of forward and backward, beyond the inputs and their gradients."""
    peak = cuda_peak(job, device) if device.type == "cuda" else cpu_peak(job)
    return max(0, peak - size(*job.wanted))


def cuda_peak(job: Job, device: torch.device) -> int:
    """Return the peak bytes that forward and backward allocate on the GPU."""
    wait(device)
    torch.cuda.reset_peak_memory_stats(device)
    before = torch.cuda.memory_allocated(device)
    job.both()
    wait(device)
    return torch.cuda.max_memory_allocated(device) - before


def cpu_peak(job: Job) -> int:
    """Return the peak bytes that forward and backward allocate on the CPU."""
    with profile(
        activities=[ProfilerActivity.CPU], profile_memory=True, acc_events=True
    ) as profiler:
        job.both()
    with tempfile.TemporaryDirectory() as folder:
        trace = Path(folder) / "trace.json"
        profiler.export_chrome_trace(str(trace))
        events = json.loads(trace.read_text())["traceEvents"]
    memory = [event for event in events if event["name"] == "[memory]"]
    allocated = peak = 0
    for event in sorted(memory, key=lambda event: event["ts"]):
        allocated += event["args"]["Bytes"]
        peak = max(peak, allocated)
    return peak


@dataclass
class Cost:
    """What one loss costs at one size.

    Attributes:
        label: What the table calls the loss.
        reads: Bytes of all its inputs.
        forward: Seconds, in the fastest round so far,
        forward_bytes: and the bytes that must be read and written at least once.
        backward: Seconds, likewise,
        backward_bytes: and bytes.
        extra: Extra memory, in multiples of its first input.
    """

    label: str
    reads: int = 0
    forward: float = math.inf
    forward_bytes: int = 0
    backward: float = math.inf
    backward_bytes: int = 0
    extra: float = 0.0

    def line(self, bandwidth: float) -> str:
        """Return the table's line, given the bytes per second that memory can move."""
        forward = self.forward * bandwidth / self.forward_bytes
        backward = self.backward * bandwidth / self.backward_bytes
        reads = data(self.reads)
        return f"{self.label:30}{reads:>9}{forward:9.1f}{backward:10.1f}{self.extra:8.1f}"


def measure(case: Case, elements: int, cost: Cost, stream: Stream, plan: Plan) -> None:
    """Add some rounds of a loss, whose first input has so many elements, to what is known."""
    with plan.device:
        job = Job(getattr(nn, case.loss)(**case.options), case.inputs(elements))
    loss, _ = job.both()  # What is done once and never again is done here.
    if not cost.reads:  # All this is the same in every turn, and counting memory takes long.
        cost.reads = size(*job.inputs)
        cost.forward_bytes = cost.reads + size(loss)
        cost.backward_bytes = cost.reads + size(*job.wanted)
        cost.extra = extra_memory(job, plan.device) / size(job.inputs[0])
    for _ in rounds(plan):
        stream.run()
        seconds, loss = timed(job.forward, plan.device)
        cost.forward = min(cost.forward, seconds)
        seconds, _ = timed(partial(job.backward, loss), plan.device)
        cost.backward = min(cost.backward, seconds)


def measure_all(cases: list[Case], elements: int, stream: Stream, plan: Plan) -> list[Cost]:
    """Return what each loss costs whose first input has so many elements."""
    costs = [Cost(case.label) for case in cases]
    # In several turns, for another program that is busy for seconds should not meet one loss alone.
    for turn in range(plan.turns):
        for case, cost in zip(cases, costs, strict=True):
            progress(f"{data(4 * elements)}, turn {turn + 1} of {plan.turns}: {case.label}")
            measure(case, elements, cost, stream, plan)
    return costs


def measure_heads(plan: Plan) -> Iterator[str]:
    """Yield the lines of the large-vocabulary table."""
    with plan.device:
        # Words as they come in a text: the word of rank r is about 1 / r as frequent as the first.
        frequency = 1 / torch.arange(1, plan.classes + 1)
        target = torch.multinomial(frequency, plan.tokens, replacement=True)
        inputs = predictions(plan.tokens, plan.features), target
        jobs = [Job(head(plan.features, plan.classes), inputs) for head in HEADS.values()]
    progress(f"{plan.classes} classes")
    for job in jobs:
        job.both()
    times: list[list[float]] = [[] for _ in jobs]
    for _ in range(plan.turns):
        for job, seconds in zip(jobs, times, strict=True):
            seconds.append(timed(job.both, plan.device)[0])
    for label, job, seconds in zip(HEADS, jobs, times, strict=True):
        ratio = min(seconds) / min(times[0])
        weights = size(*job.criterion.parameters()) / MIB
        extra = extra_memory(job, plan.device) / MIB
        yield f"{label:33}{ratio:6.2f}{weights:12.1f}{extra:11.1f}"


def progress(text: str) -> None:
    """Say on a terminal what is being measured, in the line that the next output overwrites."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text}", end="\r", file=sys.stderr, flush=True)


def data(count: int) -> str:
    """Return a number of bytes in words."""
    return f"{count / MIB:.0f} MiB" if count >= MIB else f"{count / KIB:.0f} KiB"


def processor(device: torch.device) -> str:
    """Return the name of the processor that does the work."""
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    # On Linux the platform module knows the architecture at most.
    info = Path("/proc/cpuinfo")
    lines = info.read_text().splitlines() if info.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return (names and names[0]) or platform.processor() or platform.machine()


def report(plan: Plan, only: str | None) -> Iterator[str]:
    """Yield what to print, line by line, as it is measured."""
    threads = torch.get_num_threads()
    yield "What the losses of PyTorch cost"
    yield (
        f"torch {torch.__version__}, {processor(plan.device)}, device {plan.device.type}, "
        f"{threads} thread{'s' if threads > 1 else ''}, {datetime.date.today()}"
    )
    yield ""
    yield "forward, backward  time, in multiples of the least that memory bandwidth allows"
    yield "extra              peak memory beyond inputs and gradients, in multiples of the input"
    for elements in plan.sizes if only not in HEAD_LOSSES else ():
        stream = Stream(elements, plan.device)
        cases = [case for case in CASES if only in (None, case.loss)]
        costs = measure_all(cases, elements, stream, plan)
        yield ""
        yield f"Input of {data(4 * elements)}, bandwidth {stream.fastest / 1e9:.1f} GB/s"
        yield f"{'loss':30}{'reads':>9}{'forward':>9}{'backward':>10}{'extra':>8}"
        yield from (cost.line(stream.fastest) for cost in costs)
    if only is None or only in HEAD_LOSSES:
        yield ""
        yield f"{plan.tokens} tokens of {plan.features} numbers, {plan.classes} classes"
        yield f"{'':33}{'time':>6}{'weights MiB':>12}{'extra MiB':>11}"
        yield from measure_heads(plan)


def device(text: str) -> torch.device:
    """Read `--device`.

    Raises:
        argparse.ArgumentTypeError: It is no CPU and no CUDA device that this torch can use.
    """
    count = torch.cuda.device_count() if torch.cuda.is_available() else 0
    if text in ("cpu", *["cuda"][:count], *(f"cuda:{index}" for index in range(count))):
        return torch.device(text)
    found = f"{count} CUDA devices" if count else "no CUDA device"
    raise argparse.ArgumentTypeError(f"{text!r} is not available: this torch has cpu and {found}")


def at_least(least: int) -> Callable[[str], int]:
    """Return a reader of whole numbers from `least` on."""

    def read(text: str) -> int:
        if not text.isdecimal() or int(text) < least:
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from {least} on")
        return int(text)

    return read


def main(arguments: list[str] | None = None) -> None:
    """Measure what the command line asks for, and print it."""
    losses = sorted({*(case.loss for case in CASES), *HEAD_LOSSES})
    parser = argparse.ArgumentParser(
        "python -m lossbook.costs", description="Measure time and memory of PyTorch's losses."
    )
    parser.add_argument("--device", type=device, default="cpu", help="cpu or cuda")
    parser.add_argument("--threads", type=at_least(1), help="default: as many as torch takes")
    parser.add_argument("--quick", action="store_true", help="small and rough, to try it out")
    parser.add_argument("--only", choices=losses, metavar="LOSS", help="measure one loss, by class")
    parser.add_argument("--tokens", type=at_least(1), help="rows of the last table")
    # Below these the rarest cluster of AdaptiveLogSoftmaxWithLoss would be left with nothing.
    parser.add_argument("--features", type=at_least(16), help="numbers in each row")
    parser.add_argument("--classes", type=at_least(32), help="size of the vocabulary")
    chosen = parser.parse_args(arguments)
    if chosen.threads:
        torch.set_num_threads(chosen.threads)
    os.environ.setdefault("KINETO_LOG_LEVEL", "99")  # Or the profiler reports each start and stop.
    torch.manual_seed(0)  # The targets decide how much of the adaptive softmax is computed.
    quick = chosen.quick
    plan = Plan(
        device=chosen.device,
        sizes=(2**14, 2**16) if quick else (2**14, 2**24),
        turns=1 if quick else 3,
        rounds=2,
        seconds=0 if quick else 0.3,
        tokens=chosen.tokens or (256 if quick else 4096),
        features=chosen.features or (64 if quick else 256),
        classes=chosen.classes or (2000 if quick else 32000),
    )
    for line in report(plan, chosen.only):
        progress("")
        print(line, flush=True)


if __name__ == "__main__":
    main()
