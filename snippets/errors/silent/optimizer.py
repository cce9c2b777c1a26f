import torch
from torch import nn

torch.manual_seed(0)
photos, animals = torch.eye(4), torch.arange(4)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
model[0].requires_grad_(False)  # Pretrained, to be left as it is.

optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
model[2] = nn.Linear(8, 4)  # A new head, which the optimizer never saw.
late = torch.optim.SGD(model.parameters(), lr=0.5)

for name, chosen in [("made before", optimizer), ("made after", late)]:
    losses = []
    for _ in range(3):
        loss = nn.CrossEntropyLoss()(model(photos), animals)
        chosen.zero_grad()
        loss.backward()
        chosen.step()
        losses.append(f"{loss.item():.6f}")
    print(f"optimizer {name:11}", *losses)
