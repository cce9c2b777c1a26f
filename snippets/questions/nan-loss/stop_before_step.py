import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_

torch.manual_seed(0)
model = nn.Linear(3, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)


def check_finite(**tensors):
    """Raise if one of the tensors holds NaN or infinity."""
    for name, tensor in tensors.items():
        if not tensor.isfinite().all():
            raise ValueError(f"{name} is not finite")


for photo in ([0.2, 0.5, 0.7], [0.1, float("nan"), 0.4]):
    photos, target = torch.tensor([photo]), torch.tensor([[1.0]])
    check_finite(photos=photos, target=target)
    loss = nn.MSELoss()(model(photos), target)
    check_finite(loss=loss)
    optimizer.zero_grad()
    loss.backward()
    clip_grad_norm_(model.parameters(), 1.0, error_if_nonfinite=True)
    optimizer.step()
    print(f"step done, loss {loss.item():.4f}")
