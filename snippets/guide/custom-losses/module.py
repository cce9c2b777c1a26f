import torch
from torch import nn


class AsymmetricMSELoss(nn.Module):
    def __init__(self, late_weight=4.0):
        super().__init__()
        self.late_weight = late_weight

    def forward(self, promised, taken):
        late_by = taken - promised
        squares = late_by.square()
        return torch.where(late_by > 0, self.late_weight * squares, squares).mean()

    def extra_repr(self):
        return f"late_weight={self.late_weight}"


loss_fn = AsymmetricMSELoss(late_weight=4.0)
print(loss_fn)

promised = torch.tensor([30.0, 30.0])
taken = torch.tensor([33.0, 27.0])
loss = loss_fn(promised, taken)
print(f"loss {loss:.1f}")
