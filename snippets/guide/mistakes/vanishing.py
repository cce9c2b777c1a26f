import torch
from torch.nn import functional as F

# "Is it a cat?" Yes, each time. From sure of "no" to sure of "yes".
logits = torch.tensor([-10.0, -5.0, 0.0, 5.0], requires_grad=True)
cat = torch.ones(4)

mse = F.mse_loss(logits.sigmoid(), cat, reduction="sum")
bce = F.binary_cross_entropy_with_logits(logits, cat, reduction="sum")
(by_mse,) = torch.autograd.grad(mse, logits)
(by_bce,) = torch.autograd.grad(bce, logits)

print("logit   says cat   gradient of MSE   of cross-entropy")
for row in zip(logits, logits.sigmoid(), by_mse, by_bce, strict=True):
    logit, probability, mse_pull, bce_pull = (number.item() for number in row)
    print(f"{logit:5.0f}   {probability:8.5f}   {mse_pull:15.5f}   {bce_pull:16.5f}")
