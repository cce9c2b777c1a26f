import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
scaler = torch.amp.GradScaler("cpu")
photos = torch.tensor([[1.0, 0.5], [0.2, 2.0], [1.5, 0.1]])
label = torch.tensor([0, 2, 0])

for step in range(100):
    optimizer.zero_grad()
    with torch.autocast("cpu", dtype=torch.float16):
        loss = nn.CrossEntropyLoss()(model(photos), label)
    scaler.scale(loss).backward()
    scaler.step(optimizer)
    scaler.update()
    if step in (0, 99):
        print(f"step {step:2}  loss {loss.item():.4f}", end="")
        print(f"  scale {scaler.get_scale():.0f}")
