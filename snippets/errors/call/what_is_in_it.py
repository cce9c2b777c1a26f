import torch
from torch import nn


def outline(output):
    if isinstance(output, torch.Tensor):
        return tuple(output.shape)
    if isinstance(output, dict):  # As Hugging Face's outputs are.
        return {name: outline(part) for name, part in output.items()}
    if isinstance(output, (tuple, list)):
        return [outline(part) for part in output]
    return type(output).__name__


print(outline(nn.LSTM(4, 5, batch_first=True)(torch.zeros(2, 3, 4))))
print(outline({"logits": torch.zeros(2, 5), "loss": None}))
