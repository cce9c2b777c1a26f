import torch


def quantile_loss(predicted, actual, q):
    above = actual - predicted  # Positive where the target lies above.
    return torch.maximum(q * above, (q - 1) * above).mean()


promised = torch.tensor([30.0])
cost = {}
for taken in (torch.tensor([40.0]), torch.tensor([20.0])):
    loss = quantile_loss(promised, taken, q=0.9)
    cost[f"{taken.item():.0f} minutes"] = loss.item()
    print(f"promised 30, taken {taken.item():.0f}: costs {loss:.1f}")
