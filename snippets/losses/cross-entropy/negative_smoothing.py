import torch
from torch import nn

logits, target = torch.tensor([[4.0, 0.5, -1.0]]), torch.tensor([0])

losses = {}
for share in (0.0, 0.1, -0.1):
    loss_fn = nn.CrossEntropyLoss(label_smoothing=share)
    losses[f"{share:+.1f}"] = loss_fn(logits, target).item()
    print(f"label_smoothing={share:<4}  {losses[f'{share:+.1f}']:.4f}")
