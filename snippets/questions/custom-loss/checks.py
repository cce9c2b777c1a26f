import torch


def ratio_loss(predicted, actual):
    return (predicted.log() - actual.log()).square().mean()


sold_for = torch.tensor([110.0, 190.0, 310.0, 390.0])
predicted = torch.tensor([100.0, 200.0, 290.0, 380.0], requires_grad=True)
loss = ratio_loss(predicted, sold_for)
loss.backward()

again = ratio_loss(predicted.repeat(2), sold_for.repeat(2))
perfect = ratio_loss(sold_for, sold_for)
checks = {
    "shapes are equal": predicted.shape == sold_for.shape,
    "it is one number": loss.ndim == 0,
    "each prediction is pulled": bool((predicted.grad != 0).all()),
    "the gradient is finite": bool(predicted.grad.isfinite().all()),
    "0 where all is right": perfect.item() == 0,
    "the batch size does not matter": torch.allclose(again, loss),
}
for name, passed in checks.items():
    print(f"{name:31} {passed}")
