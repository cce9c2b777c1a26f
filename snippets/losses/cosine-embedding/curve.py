import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

angle = torch.linspace(0, torch.pi, 401, requires_grad=True)
first = torch.tensor([[1.0, 0.0]]).expand(401, 2)

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("CosineEmbeddingLoss and its gradient")
for label, margin in ((1, 0.0), (-1, 0.0), (-1, 0.5)):
    second = torch.stack([angle.cos(), angle.sin()], dim=1)
    target = torch.full((401,), label)
    losses = F.cosine_embedding_loss(
        first,
        second,
        target,
        margin=margin,
        reduction="none",
    )
    (slopes,) = torch.autograd.grad(losses.sum(), angle)
    name = "label 1" if label == 1 else f"label -1, margin={margin:g}"
    above.plot(angle.detach(), losses.detach(), label=name)
    below.plot(angle.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient")
below.set_xlabel("angle between the two (radians)")
plt.show()
