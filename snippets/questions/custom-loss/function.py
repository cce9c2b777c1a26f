import torch


def ratio_loss(predicted, actual):
    return (predicted.log() - actual.log()).square().mean()


prices = torch.tensor([100.0, 400.0, 500.0], requires_grad=True)
sold_for = torch.tensor([200.0, 200.0, 500.0])  # thousands

loss = ratio_loss(prices, sold_for)
loss.backward()
print(f"loss {loss:.4f}")
print("gradient", [f"{slope:.5f}" for slope in prices.grad])
