import matplotlib.pyplot as plt
import torch

share = torch.linspace(0, 1, 201)
figure, axes = plt.subplots(figsize=(5.4, 3.6))
figure.suptitle("Probabilities after training with pos_weight")
for weight in (1, 3, 9, 30):
    says = weight * share / (weight * share + 1 - share)
    axes.plot(share, says, label=f"pos_weight {weight}")
axes.axhline(0.5, color="gray", linestyle="--", linewidth=1)
crossing = 1 / (1 + 9)
axes.set_xlabel("share of yes among such examples")
axes.set_ylabel("what the model says")
axes.legend()
plt.show()
