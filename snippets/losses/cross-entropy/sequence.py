import torch
from torch import nn

# Two sentences of four words; 0 noun, 1 verb, 2 something else.
target = torch.tensor([[2, 0, 1, 0], [0, 1, 2, 0]])
guess = torch.tensor([[2, 0, 1, 1], [0, 1, 2, 0]])
logits = 4.0 * nn.functional.one_hot(guess, 3)  # (N, T, C) = (2, 4, 3)

loss_fn = nn.CrossEntropyLoss()
loss = loss_fn(logits.transpose(1, 2), target).item()
flat = loss_fn(logits.flatten(0, 1), target.flatten()).item()
each = nn.CrossEntropyLoss(reduction="none")
losses = each(logits.transpose(1, 2), target)
for row in losses.tolist():
    print("each word", [round(x, 2) for x in row])
print(f"classes moved to dimension 1  {loss:.4f}")
print(f"all words in one long batch   {flat:.4f}")
