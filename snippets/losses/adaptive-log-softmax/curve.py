import matplotlib.pyplot as plt
import torch
from torch import nn

# Two classes and a cluster of four; the only feature is a logit.
layer = nn.AdaptiveLogSoftmaxWithLoss(1, 6, [2], 1.0, head_bias=True)
one, none = torch.eye(4)[:, :1], torch.zeros(4, 1)  # of four logits
logit = torch.linspace(-6, 6, 401, requires_grad=True)
figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("AdaptiveLogSoftmaxWithLoss and its gradient")
for where, right, share in (
    ("in the head", 0, 1 / 3),
    ("in a cluster of probability 0.9", 2, 0.9),
    ("in a cluster of probability 0.1", 2, 0.1),
):
    with torch.no_grad():
        layer.head.weight.copy_((none if right else one)[:3])
        rest = (1 - share) / 2  # of each of the two classes
        layer.head.bias.copy_(torch.tensor([rest, rest, share]).log())
        layer.tail[0][0].weight.fill_(1)
        layer.tail[0][1].weight.copy_(one)
    losses = -layer(logit.unsqueeze(1), torch.full((401,), right)).output
    (slopes,) = torch.autograd.grad(losses.sum(), logit)
    above.plot(logit.detach(), losses.detach(), label=where)
    below.plot(logit.detach(), slopes)
above.set(ylabel="loss", ylim=(-0.6, 12))
above.legend(title="the right class is")
below.set_ylabel("gradient")
below.set_xlabel("logit of the right class within its softmax")
plt.show()
