import torch


def ratio_loss(predicted, actual):
    return (predicted.log() - actual.log()).square().mean()


sold_for = torch.tensor([200.0, 200.0, 500.0])
for first in (1.0, 0.0, -1.0):
    prices = torch.tensor([first, 400.0, 500.0], requires_grad=True)
    loss = ratio_loss(prices, sold_for)
    loss.backward()
    print(f"price {first:4}  loss {loss:6.2f}  slope {prices.grad[0]:6.2f}")
