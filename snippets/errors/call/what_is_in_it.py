from dataclasses import dataclass

import torch


@dataclass
class ModelOutput:
    logits: torch.Tensor
    hidden_states: tuple


output = ModelOutput(torch.zeros(3, 5), (torch.zeros(3, 8),))
print(type(output).__name__)
names = output.keys() if isinstance(output, dict) else vars(output)
print(list(names))
print(tuple(output.logits.shape))
