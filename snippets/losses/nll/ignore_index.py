import torch
from torch import nn

careful = torch.tensor([[0.7, 0.2, 0.1], [0.2, 0.7, 0.1], [0.3, 0.1, 0.6]])
weather = torch.tensor([0, -100, 2])  # the station was broken on day two

log_probs = careful.log().requires_grad_()
loss = nn.NLLLoss()(log_probs, weather)
losses = nn.NLLLoss(reduction="none")(log_probs, weather)
loss.backward()
print("losses", [round(x, 4) for x in losses.tolist()])
print(f"NLLLoss        {loss.item():.4f}")
print(f"mean of three  {losses.mean().item():.4f}")
print("gradient, day two", log_probs.grad[1].tolist())
