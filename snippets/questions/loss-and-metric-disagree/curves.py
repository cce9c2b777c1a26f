import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

torch.manual_seed(2)
exact = {"dtype": torch.float64}
kinds = torch.randint(3, (660,))
plain = (kinds > 0) * 2 - 1 + 0.7 * torch.randn(660, **exact)
sides = (kinds == 2) * 1.0 - (kinds == 1) * 1.0
faint = sides + 0.35 * torch.randn(660, **exact)
chance = 0.5 * torch.randn(660, 15, **exact)
photos = torch.cat([plain[:, None], 0.1 * faint[:, None], chance], 1)
train, valid = slice(0, 60), slice(60, 660)
weight = torch.zeros(17, 3, **exact, requires_grad=True)

losses, accuracies = [], []
for _ in range(300):
    with torch.no_grad():
        logits = photos[valid] @ weight
        right = logits.argmax(1) == kinds[valid]
        losses.append(F.cross_entropy(logits, kinds[valid]).item())
        accuracies.append(right.double().mean().item())
    loss = F.cross_entropy(photos[train] @ weight, kinds[train])
    (gradient,) = torch.autograd.grad(loss, weight)
    weight.data -= gradient

lowest = losses.index(min(losses))
shown = {"lowest": (lowest, losses[lowest], accuracies[lowest])}
shown["last"] = (299, losses[-1], accuracies[-1])
for step, loss_there, accuracy in shown.values():
    print(f"step {step:3}: validation loss {loss_there:.4f}", end="")
    print(f", accuracy {accuracy:.1%}")
figure, (upper, lower) = plt.subplots(2, 1, figsize=(5.4, 4.4), sharex=True)
figure.suptitle("The loss turns, the accuracy goes on")
upper.plot(losses)
upper.set_ylabel("validation loss")
lower.plot(accuracies)
lower.set_ylabel("accuracy")
lower.set_xlabel("step")
plt.show()
