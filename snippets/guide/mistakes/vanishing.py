import torch
from torch.nn import functional as F

# "Is it a cat?" Yes, each time. From sure of "no" to sure of "yes".
logits = torch.tensor([-10.0, -5.0, 0.0, 5.0], requires_grad=True)
cat = torch.ones(4)

mse = F.mse_loss(logits.sigmoid(), cat, reduction="sum")
bce = F.binary_cross_entropy_with_logits(logits, cat, reduction="sum")
(by_mse,) = torch.autograd.grad(mse, logits)
(by_bce,) = torch.autograd.grad(bce, logits)

print("logit  says cat      MSE       BCE")
for i, logit in enumerate(logits):
    print(f"{logit:5.0f}  {logit.sigmoid():8.5f}", end=" ")
    print(f"{by_mse[i]:8.5f}  {by_bce[i]:8.5f}")
