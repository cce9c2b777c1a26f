import matplotlib.pyplot as plt
import torch

curve = torch.linspace(0.01, 1, 200)
plt.plot(curve, -curve.log(), label="loss, -log p")

logits = torch.tensor([[0.1, 4.0, 1.0], [0.2, 0.2, 0.2], [4.0, 1.0, 0.1]])
probabilities = logits.softmax(dim=1)[:, 0]
losses = -probabilities.log()
plt.plot(probabilities, losses, "o", label="the three photos")
for name, p, loss in zip(["wrong", "unsure", "right"], probabilities, losses, strict=True):
    plt.annotate(name, (p, loss), xytext=(8, 8), textcoords="offset points")
plt.title("The loss is minus the logarithm of one probability")
plt.xlabel("probability that the model gave to the right class")
plt.ylabel("loss")
plt.legend()
plt.show()
