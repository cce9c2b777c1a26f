import torch


def check_ctc(log_probs, targets, frames, lengths, blank=0):
    """Raise if padded targets (N, S) do not fit log_probs (T, N, C)."""
    if (log_probs.exp().sum(2) - 1).abs().max() > 1e-2:
        raise ValueError("these are not log-probabilities: log_softmax(2)")
    classes = log_probs.shape[2]
    for row, time, length in zip(targets, frames, lengths, strict=True):
        text = row[:length]
        if (text == blank).any():
            raise ValueError(f"{text.tolist()} holds the blank, {blank}")
        if (text < 0).any() or (text >= classes).any():
            raise ValueError(f"{text.tolist()} leaves 0 to {classes - 1}")
        if time < length + (text[1:] == text[:-1]).sum():
            raise ValueError(f"{time} frames are too few for {length}")


log_probs = torch.zeros(6, 1, 4).log_softmax(2)
padded = torch.tensor([[1, 2, 3, 0, 0]])
check_ctc(log_probs, padded, frames=[6], lengths=[3])
print("the length without padding passes")
check_ctc(log_probs, padded, frames=[6], lengths=[5])
