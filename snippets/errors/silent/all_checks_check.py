import torch


def check_batch(output, target, ignore_index=-100):
    """Raise if CrossEntropyLoss would learn nothing, or a wrong thing.

    `output` (N, C, ...) is what the model gives in training; `target` are
    class numbers (N, ...), or probabilities of the shape of `output`.
    """
    if not output.requires_grad or not output.isfinite().all():
        raise ValueError("the output is detached, or holds nan or inf")
    if output.dim() < 2 or output.shape[1] < 2:
        raise ValueError("one class: use BCEWithLogitsLoss")
    if output.min() >= 0 and (output.sum(1) - 1).abs().max() < 1e-2:
        raise ValueError("these are probabilities: remove the softmax")
    if (target == ignore_index).all():
        raise ValueError("every target is ignored")
    soft = target.is_floating_point()
    if soft and (target.sum(1) - 1).abs().max() > 1e-2:
        raise ValueError("targets do not add up to 1: BCEWithLogitsLoss?")


logits = torch.tensor([[2.0, -1.0, 0.5], [0.3, 0.2, -2.0]])
logits.requires_grad_()
check_batch(logits, torch.tensor([0, 1]))
print("logits and class numbers pass")
check_batch(logits.softmax(1), torch.tensor([0, 1]))
