import torch
from torch import nn

score = nn.Linear(1, 1)
nn.init.constant_(score.weight, 10.0)
nn.init.zeros_(score.bias)
message, spam = torch.ones(1, 1), torch.zeros(1, 1)

for enabled in (False, True):
    with torch.autocast("cpu", dtype=torch.float16, enabled=enabled):
        logit = score(message)
        loss = nn.BCEWithLogitsLoss()(logit, spam)
    print(f"{logit.dtype} {logit.item():.6f} loss {loss:.2f}")
