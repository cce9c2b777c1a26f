import matplotlib.pyplot as plt
import torch
from torch import nn

logits = torch.linspace(-6, 6, 121)
for name, answer in [("the label is there", 1.0), ("it is not there", 0.0)]:
    target = torch.full_like(logits, answer)
    bce = nn.BCEWithLogitsLoss(reduction="none")
    losses = bce(logits, target)
    plt.plot(logits, losses, label=name)
at_zero = losses[60].item()
plt.title("A wrong yes-or-no costs about its logit")
plt.xlabel("logit of the label")
plt.ylabel("loss")
plt.legend()
plt.show()
