from itertools import pairwise

import torch


def frames_needed(target):
    """Count the letters, and a blank between two that are equal."""
    return len(target) + sum(a == b for a, b in pairwise(target))


recordings = torch.tensor([420, 96, 40])  # frames before the model
texts = ["hello", "moon", "balloon boom"]
frames = recordings // 4  # the model has a stride of 4
for text, length in zip(texts, frames.tolist(), strict=True):
    needed = frames_needed(text)
    verdict = "fits" if length >= needed else "too short"
    print(f"{text:13} {needed:2} of {length:3} frames: {verdict}")
