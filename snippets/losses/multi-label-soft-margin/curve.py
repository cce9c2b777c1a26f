import matplotlib.pyplot as plt
import torch
from torch import nn

logits = torch.linspace(-6, 6, 401, requires_grad=True)

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("MultiLabelSoftMarginLoss and its gradient")
for labels in (1, 4):
    for answer in (1.0, 0.0):
        # The other labels are right and so sure that they cost nothing.
        others = torch.full((401, labels - 1), 100.0)
        rows = torch.column_stack([logits, others])
        target = torch.ones(401, labels)
        target[:, 0] = answer
        losses = nn.MultiLabelSoftMarginLoss(reduction="none")(rows, target)
        (slopes,) = torch.autograd.grad(losses.sum(), logits)
        name = f"target {answer:.0f}, of {labels}"
        above.plot(logits.detach(), losses.detach(), label=name)
        below.plot(logits.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient")
below.set_xlabel("logit of one label")
plt.show()
