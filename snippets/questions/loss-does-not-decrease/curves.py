import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

torch.manual_seed(3)
labels = torch.arange(90) % 3
noise = torch.randn(90, 3, dtype=torch.float64)
photos = F.one_hot(labels, 3) + 0.5 * noise


def train(lr, wiped="before", outputs_of=torch.clone):
    weight, losses = photos.new_zeros(3, 3, requires_grad=True), []
    for _ in range(60):
        loss = F.cross_entropy(outputs_of(photos @ weight), labels)
        losses.append(loss.item())
        weight.grad = None if wiped == "before" else weight.grad
        loss.backward()
        weight.grad = None if wiped == "after" else weight.grad
        if weight.grad is not None:
            weight.data -= lr * weight.grad
    return losses


curves = {
    "as it should be": train(1.0),
    "learning rate too low": train(0.01),
    "learning rate too high": train(100.0),
    "zero_grad missing": train(10.0, wiped="never"),
    "zero_grad after backward": train(1.0, wiped="after"),
    "softmax twice": train(10.0, outputs_of=lambda x: x.softmax(1)),
}
figure, axes = plt.subplots(3, 2, figsize=(5.4, 5.4), sharex=True)
for axis, (name, losses) in zip(axes.flat, curves.items(), strict=True):
    axis.plot(losses)
    axis.set_title(name, fontsize=9)
    axis.set_ylim(0, 2)
    print(f"{name:25} {losses[0]:.4f} {losses[10]:.4f} {losses[-1]:.4f}")
plt.show()
