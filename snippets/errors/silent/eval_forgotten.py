import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
model = nn.Sequential(nn.Dropout(0.5), nn.Linear(8, 3))
photos, animals = torch.ones(4, 8), torch.tensor([0, 1, 2, 1])
loss_fn = nn.CrossEntropyLoss()

with torch.no_grad():
    for training in (True, False):
        model.train(training)
        losses = [loss_fn(model(photos), animals) for _ in range(3)]
        name = "model.train()" if training else "model.eval()"
        print(f"{name:13}", *(f"{loss.item():.4f}" for loss in losses))

    batch_norm = nn.BatchNorm1d(8)
    batch_norm(photos)  # Validation, in training mode.
    print(f"running mean {batch_norm.running_mean[0].item():.4f}, was 0")

    dropped = (F.dropout(photos) == 0).sum()
    print(f"F.dropout, in no mode at all, drops {dropped} of 32")
