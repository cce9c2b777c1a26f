import torch
from torch.nn import functional as F

one_hot = torch.tensor([[0.0, 0.0, 1.0]])
logits = torch.tensor([[8.0, 0.0, 0.0]], requires_grad=True)

pull = {}
for name, scores in [("softmax", logits.softmax(1)), ("scores", logits)]:
    loss = F.mse_loss(scores, one_hot)
    (slope,) = torch.autograd.grad(loss, logits)
    pull[name] = slope[0].tolist()
    print(f"{name:8}", [round(x, 4) for x in slope[0].tolist()])

overshoot = torch.tensor([[0.0, 0.0, 4.0]])  # Right, and by a wide margin.
cost = F.mse_loss(overshoot, one_hot).item()
print(f"scores of a sure, right answer: {cost:.2f}")
