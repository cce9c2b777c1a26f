import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")
with torch.autocast("cpu", dtype=torch.float16):
    output = model(torch.ones(1, 2))
    loss = output.float().square().mean()
scaler.scale(loss).backward()
scaler.step(optimizer)
print("output", output.dtype, " gradient", model.weight.grad.dtype)
