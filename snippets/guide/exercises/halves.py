import torch
from torch import nn

kilometres = torch.tensor([[1.0], [2.0], [4.0], [6.0]])
minutes = torch.tensor([[3.0], [4.0], [8.0], [12.0]])
torch.manual_seed(0)
model = nn.Linear(1, 1)

nn.MSELoss()(model(kilometres), minutes).backward()
whole = model.weight.grad.item()

model.zero_grad()
for half in (slice(0, 2), slice(2, 4)):
    loss = nn.MSELoss()(model(kilometres[half]), minutes[half])
    (loss / 2).backward()
halves = model.weight.grad.item()
print(f"whole batch {whole:.4f}\ntwo halves  {halves:.4f}")
