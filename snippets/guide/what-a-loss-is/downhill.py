import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

actual = torch.tensor(20.0)
predicted = torch.tensor(29.0, requires_grad=True)
steps = []
for _ in range(8):
    loss = F.mse_loss(predicted, actual)
    steps.append((predicted.item(), loss.item()))
    (gradient,) = torch.autograd.grad(loss, predicted)
    predicted = predicted - 0.2 * gradient

guesses = torch.linspace(10, 30, 101)
plt.plot(guesses, (guesses - actual) ** 2, label="loss of every guess")
plt.plot(*zip(*steps, strict=True), "o-", label="eight guesses, each a step downhill")
plt.title("Training walks downhill on the loss")
plt.xlabel("predicted minutes (actual: 20)")
plt.ylabel("squared error")
plt.legend()
plt.show()
