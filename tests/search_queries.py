"""What readers type into the search box and where it should lead.

Three kinds. A loss's names, from the catalogue: its page comes first. A message, from the headings
and quotations of the error pages and with other shapes, sizes and paths in it: its section is shown
among the first three pages. A question in one's own words, written out here: one of its pages is
among the first three.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lossbook.catalog import LOSSES
from test_error_pages import MESSAGES as MESSAGES_OF_PAGES
from test_error_pages import Section
from test_snippets import recorded_file


@dataclass(frozen=True)
class Query:
    """Something typed, and where it should lead."""

    typed: str
    pages: tuple[str, ...]
    """Addresses below the site's root, any of which will do; with an anchor, that section has to be
    shown under its page.
    """
    within: int = 3
    """Among how many pages it has to be."""


@dataclass(frozen=True)
class Message:
    """What a heading of an error page quotes."""

    address: str
    """With the anchor."""
    text: str
    older: tuple[str, ...]
    """The same in other words, quoted below it."""


_QUOTED = re.compile(r"(?P<ticks>`+) ?(?P<text>.+?) ?(?P=ticks)(?!`)")


def known() -> Iterator[Message]:
    """Yield the messages of all error pages."""
    for section in MESSAGES_OF_PAGES:
        quoted = _QUOTED.findall(" ".join(section.body.partition("\n!!! quote")[2].split()))
        # Fewer words are a name or a setting, not a message.
        older = tuple(text for _, text in quoted if len(text.split()) > 3)
        address = f"errors/{section.page}/#{section.anchor}"
        yield Message(address, _whole(section), older)


def _whole(section: Section) -> str:
    """Return the message of a heading that may leave out its end."""
    heading = section.text.strip("` ")
    start = heading.partition("…")[0].strip()
    output = recorded_file(section.snippets[0].options["snippet"]).read_text()
    lines = [line[line.index(start) :] for line in output.splitlines() if start in line]
    return lines[-1] if lines else heading


def names() -> Iterator[Query]:
    """Yield every loss by its names, as code writes them and as people do."""
    for loss in LOSSES:
        spellings = [
            loss.module,
            f"nn.{loss.module}",
            f"torch.nn.{loss.module}",
            loss.module + "()",
        ]
        if loss.functional:
            spellings += [loss.functional, f"F.{loss.functional}"]
            spellings += [f"torch.nn.functional.{loss.functional}", f"F.{loss.functional}(input, "]
        for spelling in spellings:
            for typed in (spelling, spelling.lower(), spelling.upper()):
                yield Query(typed, (f"losses/{loss.page}/",), within=1)


TRACEBACK = (
    "Traceback (most recent call last):",
    '  File "train.py", line 31, in <module>',
    "    loss = train_one_epoch(model, loader, optimizer, criterion, device)",
    '  File "train.py", line 17, in train_one_epoch',
    "    loss = criterion(model(images), labels)",
    '  File "/home/mia/miniconda3/lib/python3.10/site-packages/torch/nn/modules/module.py", '
    "line 1532, in _wrapped_call_impl",
    "    return self._call_impl(*args, **kwargs)",
    '  File "C:\\Users\\Mia\\anaconda3\\lib\\site-packages\\torch\\nn\\functional.py", line 3086, '
    "in cross_entropy",
    "    return torch._C._nn.cross_entropy_loss(input, target, weight, reduction)",
)


def variations(message: str) -> Iterator[str]:
    """Yield a message as it is pasted: as it stands, in part, with other numbers, in its traceback.

    `message` is as the page has it, such as `IndexError: Target 5 is out of bounds.`
    """
    yield message
    bare = re.sub(r"^\w*(Error|Warning|Exception): ", "", message)
    yield f"`{bare}`"
    # Sizes of tensors, class numbers, lengths; not those that are part of a word, as in cuda:0.
    digits = r"(?<![\w:.-])\d+(?![\w.]*\w)"
    other = re.sub(digits, lambda number: f"{int(number[0]) * 7 + 11}", message)
    yield other.replace("'", '"').replace("`", "'")
    yield re.sub(r"\b\w+Loss\b", "HuberLoss" if "L1Loss" in bare else "L1Loss", bare)
    # An older spelling is quoted without its type, which a traceback always has.
    raised = f"RuntimeError: {other}" if bare == message else other
    lines = [*TRACEBACK, raised]
    # What a field of one line makes of line breaks differs between browsers.
    yield " ".join(lines)
    yield "".join(lines)


def messages() -> Iterator[Query]:
    """Yield the messages of the error pages as people paste them, and as they type them."""
    # One message may stand on several headings, as Target 5 and Target 255, and be quoted below
    # others; any of them will do.
    addresses: dict[str, list[str]] = {}
    texts = {}
    for message in known():
        for text in (message.text, *message.older):
            addresses.setdefault(_shape(text), []).append(message.address)
            texts[_shape(text)] = text
    for shape, text in texts.items():
        for typed in variations(text):
            yield Query(typed, tuple(addresses[shape]))
    for piece, spellings in MESSAGES.items():
        meant = [it.address for it in known() if piece.lower() in it.text.lower()]
        for typed in spellings:
            yield Query(typed, tuple(meant) or (f"errors/…{piece}",))


def _shape(message: str) -> str:
    return re.sub(r"\d+", "0", message)


MESSAGES = {
    "is out of bounds": (
        "Target 10 is out of bounds",
        "indexerror target 3 out of bounds",
        "target out of bounds cross entropy",
        "IndexError: Target -100 is out of bounds.",
        "labels start at 1 instead of 0",
    ),
    "device-side assert triggered": (
        "cuda error device side assert triggered",
        "RuntimeError: CUDA error: device-side assert triggered",
        "C:/w/b/windows/pytorch/aten/src/ATen/native/cuda/Loss.cu:257: block: [0,0,0], thread: "
        "[31,0,0] Assertion `t >= 0 && t < n_classes` failed.",
        "Loss.cu:242: nll_loss_forward_no_reduce_cuda_kernel: block: [0,0,0], thread: [7,0,0] "
        "Assertion `cur_target >= 0 && cur_target < n_classes` failed.",
        "RuntimeError: cuda runtime error (59) : device-side assert triggered at "
        "/pytorch/aten/src/THC/generic/THCTensorCopy.cpp:20",
        "Assertion t >= 0 && t < n_classes failed",
        "CUDA_LAUNCH_BLOCKING=1",
    ),
    "expected target dtype to be Long": (
        "expected target dtype to be Long or Byte, but got Double",
        "RuntimeError: expected scalar type Long but found Double",
        "RuntimeError: Expected object of type torch.LongTensor but found type torch.FloatTensor "
        "for argument #2 'target'",
        "expected long but got float target",
        "target must be long",
    ),
    "class probabilities, got Long": (
        "expected floating point type for target with class probabilities got int",
        "one hot target cross entropy floating point type",
    ),
    "multi-target not supported": (
        "multi-target not supported at /pytorch/aten/src/THCUNN/generic/ClassNLLCriterion.cu:15",
        "RuntimeError: multi-target not supported",
        "0D or 1D target tensor expected",
    ),
    "to match target batch_size": (
        "ValueError: Expected input batch_size (324) to match target batch_size (4).",
        "expected input batch size to match target batch size",
    ),
    "Expected target size": (
        "ValueError: Expected target size (64, 1000), got torch.Size([64, 20])",
        "expected target size got cross entropy sequence",
    ),
    "only batches of spatial targets": (
        "RuntimeError: only batches of spatial targets supported (3D tensors) but got targets of "
        "size: : [2, 256, 256, 3]",
        "spatial targets 3D tensors unet mask",
    ),
    "must be the same as input size": (
        "ValueError: Target size (torch.Size([16])) must be the same as input size "
        "(torch.Size([16, 1]))",
        "target size must be same as input size bcewithlogits",
    ),
    "is deprecated. Please ensure": (
        "Target and input must have the same number of elements. target nelement (32) != input "
        "nelement (64)",
    ),
    "results due to broadcasting": (
        "using a target size that is different to the input size warning mse",
        "UserWarning: Using a target size (torch.Size([10, 1])) that is different to the input "
        "size (torch.Size([10])). This will likely lead to incorrect results due to broadcasting.",
    ),
    "cast to the desired output type": (
        "result type Float can't be cast to Long",
        "RuntimeError: result type Float can't be cast to the desired output type long int",
    ),
    "Found dtype Long": (
        "found dtype long but expected float",
        "Found dtype Int but expected Float",
    ),
    "Found dtype Double": (
        "RuntimeError: expected dtype Double but got dtype Float (validate_dtype at "
        "../aten/src/ATen/native/TensorIterator.cpp:143)",
    ),
    "all elements of input should be": (
        "all elements of input should be between 0 and 1 bceloss",
        "Assertion `input_val >= zero && input_val <= one` failed",
    ),
    "unsafe to autocast": (
        "bceloss unsafe to autocast",
        "binary_cross_entropy and BCELoss are unsafe to autocast",
    ),
    "on the same device": (
        "expected all tensors to be on the same device but found at least two devices cuda:0 and "
        "cpu",
        "RuntimeError: Expected all tensors to be on the same device, but found at least two "
        "devices, cuda:1 and cuda:0!",
        "class weights on gpu cross entropy device error",
    ),
    "Boolean value of Tensor with more": (
        "boolean value of tensor with more than one value is ambiguous",
        "bool value of Tensor with more than one value is ambiguous",
    ),
    "has no attribute 'backward'": (
        "'BCEWithLogitsLoss' object has no attribute 'backward'",
        "L1Loss object has no attribute backward",
    ),
    "grad can be implicitly created": ("grad can be implicitly created only for scalar output",),
    "does not require grad": (
        "element 0 of tensors does not require grad",
        "tensor does not have a grad_fn",
    ),
    "backward through the graph a second time": (
        "trying to backward through the graph a second time",
        "Specify retain_graph=True when calling backward the first time",
        "RuntimeError: Trying to backward through the graph a second time, but the saved "
        "intermediate results have already been freed.",
    ),
    "numpy() on Tensor that requires grad": (
        "cant call numpy on tensor that requires grad",
        "RuntimeError: Can't call numpy() on Variable that requires grad.",
    ),
    "size_average and reduce": ("size_average and reduce args will be deprecated",),
    "object to buffer": (
        "cannot assign 'list' as buffer weight",
        "TypeError: cannot assign 'list' object to buffer 'pos_weight' (torch Tensor or None "
        "required)",
    ),
    "Implicit dimension choice": ("implicit dimension choice for log_softmax has been deprecated",),
    "input_lengths to have value at most": (
        "expected input_lengths to have value at most 50 but got value 63",
    ),
}
"""By a piece of the heading: what people paste and type, beside the variations of it."""

QUESTIONS = {
    "questions/softmax-before-cross-entropy/": (
        "should I use softmax with cross entropy loss",
        "softmax layer at the end of the network crossentropyloss",
        "is softmax included in nn.CrossEntropyLoss?",
        "softmax+cross entropy",
        "loss stuck at 1.46",
    ),
    "questions/sigmoid-before-bce-with-logits/": (
        "sigmoid before bcewithlogitsloss",
        "do i need sigmoid with BCE with logits",
        "should my last layer have a sigmoid",
    ),
    "questions/negative-likelihood-loss/": (
        "negative loss",
        "loss is negative",
        "why is the loss below zero",
        "loss goes negative pytorch",
        "nll loss negative values",
    ),
    "questions/loss-does-not-decrease/": (
        "loss not decreasing",
        "loss doesnt go down",
        "training loss stays the same",
        "loss stuck at 0.6931",
        "loss is constant",
        "model is not learning",
        "my network does not learn anything",
        "loss stays at 4.605",
    ),
    "questions/multi-class-or-multi-label/": (
        "multi label or multi class",
        "several correct labels per image which loss",
        "multilabel classification loss",
    ),
    "questions/class-imbalance/": (
        "class imbalance",
        "imbalanced classes",
        "unbalanced dataset",
        "how to choose pos_weight",
        "how to compute class weights",
        "model always predicts the majority class",
    ),
    "questions/weighted-mean/": (
        "cross entropy with weight mean differs from mean of none",
        "weighted average reduction mean class weights",
        "why does weight change the mean of the loss",
    ),
    "questions/focal-loss/": ("focal loss", "focal loss multiclass pytorch", "gamma alpha focal"),
    "questions/label-smoothing/": ("label smoothing", "label_smoothing=0.1", "smooth labels"),
    "questions/why-mean-not-sum/": (
        "mean or sum reduction",
        "reduction sum vs mean",
        "should I average or sum the loss over the batch",
    ),
    "questions/kl-div-arguments/": (
        "kl divergence order of arguments",
        "kldivloss input log probabilities target",
        "kl_div log_target",
        "kl divergence negative",
    ),
    "questions/cross-entropy-or-kl/": (
        "kl divergence vs cross entropy",
        "difference between cross entropy and kl divergence",
    ),
    "questions/distillation/": (
        "knowledge distillation loss",
        "teacher student kl",
        "distilation temperature",
    ),
    "questions/padding/": (
        "ignore padding",
        "mask padding in loss",
        "ignore_index pad",
        "cross entropy padded sequences",
        "masked mse",
    ),
    "questions/nan-loss/": (
        "nan loss",
        "loss nan",
        "why is my loss nan",
        "loss = nan",
        "loss: nan",
        "loss is inf",
        "loss explodes",
        "training loss becomes NaN",
    ),
    "questions/memory-grows/": (
        "memory leak during training",
        "gpu memory increases each epoch",
        "out of memory total_loss += loss",
        "ram keeps growing",
    ),
    "questions/custom-loss/": (
        "custom loss",
        "custom loss function",
        "how to write my own loss",
        "custom loss function no gradient",
        "define loss function pytorch nn.Module",
    ),
    "questions/gradient-accumulation/": (
        "gradient accumulation",
        "accumulate gradients divide loss",
        "loss / accumulation_steps",
    ),
    "questions/distributed-data-parallel/": (
        "distributed data parallel loss",
        "DDP",
        "loss across gpus all_reduce",
    ),
    "questions/large-vocabulary/": (
        "large vocabulary",
        "cross entropy memory llm logits too big",
        "many classes out of memory softmax",
    ),
    "questions/mse-for-classification/": (
        "mse classification",
        "mean squared error for classification",
        "why not use mse for classification",
    ),
    "questions/mixed-precision/": (
        "mixed precision",
        "autocast loss",
        "amp",
        "half precision loss",
    ),
    "questions/triplet-loss-stuck/": (
        "triplet loss stuck",
        "triplet loss stuck at 1.0",
        "embeddings collapse to one point",
    ),
    "questions/ctc-inf-nan-blank/": (
        "ctc loss nan",
        "ctc loss inf",
        "ctc predicts only blank",
        "zero_infinity",
    ),
    "questions/torch-compile/": ("torch.compile", "torch compile loss"),
    "questions/loss-and-metric-disagree/": (
        "loss decreases but accuracy stays the same",
        "accuracy not improving but loss is",
        "validation loss goes up but accuracy also goes up",
    ),
    "questions/what-is-a-good-loss/": ("good loss value", "how low should my loss be"),
    "questions/validation-loss-below-training-loss/": (
        "validation loss lower than training loss",
        "test loss smaller than training loss",
    ),
    "questions/rmse/": ("rmse", "rmse loss", "RMSELoss", "sqrt mse nan gradient"),
    "questions/several-losses/": (
        "multiple losses",
        "add two losses together",
        "multi task learning loss weights",
        "loss1 + loss2",
    ),
    "questions/several-backward-calls/": (
        "call backward twice",
        "retain_graph",
        "loss1.backward() loss2.backward()",
    ),
    "questions/argument-order/": (
        "order of arguments criterion(output, target)",
        "does it matter if I swap input and target",
    ),
    "questions/sample-weights/": (
        "sample weights",
        "weight each sample differently",
        "sample_weight like sklearn",
    ),
    "questions/module-or-functional/": (
        "nn or F",
        "functional vs module",
        "difference between nn.CrossEntropyLoss and F.cross_entropy",
    ),
    "questions/soft-labels/": (
        "soft labels",
        "probabilities as target cross entropy",
        "one hot labels cross entropy",
        "one-hot encoding needed?",
        "mixup targets",
    ),
    "questions/logits-to-predictions/": (
        "logits to probabilities",
        "how to get predictions from logits",
        "convert output to class",
    ),
    "questions/other-libraries/": (
        "keras loss different from pytorch",
        "tensorflow vs pytorch cross entropy",
        "sklearn log_loss",
    ),
    "questions/regularisation/": (
        "l1 regularization",
        "regularisation term",
        "weight decay",
        "add l2 penalty to loss",
    ),
    "questions/perplexity/": ("perplexity", "how to calculate perplexity"),
    "questions/loss-not-zero/": (
        "loss does not reach zero",
        "why is cross entropy not 0 for perfect prediction",
    ),
    "questions/dice-loss/": ("dice loss", "iou loss", "dice loss for segmentation"),
    "questions/quantile-loss/": ("quantile loss", "quantile regression", "pinball loss"),
    "questions/average-over-an-epoch/": (
        "average loss per epoch",
        "running_loss / len(dataloader)",
        "epoch loss",
    ),
    "questions/infonce/": ("infonce", "contrastive loss", "nt-xent", "clip loss"),
    "questions/nll-cross-entropy-log-loss/": (
        "is log loss the same as cross entropy",
        "negative log likelihood vs cross entropy",
        "nll vs cross entropy",
    ),
    "questions/bce-or-two-class-cross-entropy/": (
        "binary classification one output or two outputs",
        "bce vs cross entropy for binary classification",
        "two classes cross entropy or bce",
    ),
    "questions/why-is-nllloss-a-classification-loss/": (
        "why nllloss for classification",
        "what is nllloss used for",
    ),
}
"""By page: questions in people's own words, and the keywords that they type instead."""

ELSEWHERE = (
    Query(
        "huber vs smooth l1", ("losses/huber/", "losses/smooth-l1/", "losses/compare-regression/")
    ),
    Query(
        "mse vs mae",
        ("losses/compare-regression/", "losses/mse/", "losses/l1/", "guide/regression/"),
    ),
    Query("mse", ("losses/mse/",)),
    Query("bce", ("losses/bce/", "losses/bce-with-logits/")),
    Query("huber", ("losses/huber/",), within=1),
    Query("cross entropy", ("losses/cross-entropy/",)),
    Query("cross-entropy loss", ("losses/cross-entropy/",)),
    Query("crossentropy", ("losses/cross-entropy/",)),
    Query("binary cross entropy", ("losses/bce/", "losses/bce-with-logits/")),
    Query("hinge loss", ("losses/hinge-embedding/", "losses/multi-margin/")),
    Query("gaussian negative log likelihood", ("losses/gaussian-nll/",)),
    Query("kl divergence", ("losses/kl-div/", "questions/cross-entropy-or-kl/")),
    Query("cosine similarity loss", ("losses/cosine-embedding/",)),
    Query("ranking loss", ("losses/margin-ranking/",)),
    Query("softmargin", ("losses/soft-margin/",)),
    Query("which loss function should I use", ("losses/choose/", "guide/choosing/")),
    Query("choose a loss", ("losses/choose/", "guide/choosing/")),
    Query("what is a loss function", ("guide/what-a-loss-is/",)),
    Query("training loop", ("guide/training-loop/",)),
    Query("optimizer.zero_grad()", ("guide/training-loop/", "guide/mistakes/")),
    Query("forgot zero_grad", ("guide/mistakes/", "guide/training-loop/")),
    Query("exercises", ("guide/exercises/",)),
    Query(
        "reduction none", ("losses/means/", "questions/why-mean-not-sum/", "losses/cross-entropy/")
    ),
    Query("ignore_index", ("losses/support/", "losses/cross-entropy/", "losses/nll/")),
    Query(
        "outliers regression", ("guide/regression/", "losses/huber/", "losses/mse/", "losses/l1/")
    ),
    Query("loss function cheat sheet", ("losses/", "losses/choose/")),
)


ALSO = {
    "questions/custom-loss/": ("guide/custom-losses/",),
    "questions/why-mean-not-sum/": ("losses/means/",),
    "questions/multi-class-or-multi-label/": ("guide/multi-label/",),
    "questions/kl-div-arguments/": ("losses/kl-div/",),
    "questions/sigmoid-before-bce-with-logits/": ("losses/bce-with-logits/",),
    "questions/module-or-functional/": ("losses/functionals/",),
    "questions/nll-cross-entropy-log-loss/": (
        "questions/why-is-nllloss-a-classification-loss/",
        "losses/nll/",
    ),
}
"""Other pages that answer what is asked under a question."""


def questions() -> Iterator[Query]:
    """Yield the questions, each with the pages that answer it."""
    for page, spellings in QUESTIONS.items():
        for typed in spellings:
            yield Query(typed, (page, *ALSO.get(page, ())))
    yield from ELSEWHERE
