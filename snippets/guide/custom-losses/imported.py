import torch

from lossbook.losses import AsymmetricMSELoss, MSEL1Loss, RMSELoss

predicted = torch.tensor([78.0, 85.0, 92.0])
actual = torch.tensor([80.0, 87.0, 90.0])

losses = {}
for loss_fn in (MSEL1Loss(l1_weight=0.3), AsymmetricMSELoss(), RMSELoss()):
    losses[type(loss_fn).__name__] = loss_fn(predicted, actual).item()
    print(f"{loss_fn(predicted, actual):.1f}  {loss_fn}")
