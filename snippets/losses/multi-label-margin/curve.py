import matplotlib.pyplot as plt
import torch
from torch.nn import MultiLabelMarginLoss

lead = torch.linspace(-2, 3, 501, requires_grad=True)
loss_fn = MultiLabelMarginLoss(reduction="none")

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("MultiLabelMarginLoss and its gradient")
for right, classes in ((1, 4), (2, 4), (5, 10)):
    # The right labels score what they lead by, the others 0.
    labels = torch.arange(classes)
    scores = lead[:, None] * (labels < right)
    target = labels.where(labels < right, -1)
    losses = loss_fn(scores, target.repeat(501, 1))
    (slopes,) = torch.autograd.grad(losses.sum(), lead)
    name = f"{right} of {classes} labels right"
    above.plot(lead.detach(), losses.detach(), label=name)
    below.plot(lead.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient")
below.set_xlabel("lead of the right labels over the wrong ones")
plt.show()
