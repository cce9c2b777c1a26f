import torch


def quantile_loss(predicted, actual, q):
    above = actual - predicted
    return torch.maximum(q * above, (q - 1) * above).mean()


q = torch.tensor([0.1, 0.5, 0.9])
taken = torch.tensor([22.0, 30.0, 60.0])
perfect = taken[:, None].expand(3, 3)  # All three quantiles on the spot.

wrong = quantile_loss(perfect, taken, q).item()
right = quantile_loss(perfect, taken[:, None], q).item()
print(f"target {tuple(taken.shape)}     loss {wrong:.2f}")
print(f"target {tuple(taken[:, None].shape)}   loss {right:.2f}")
