import torch

weight = torch.nn.Parameter(torch.tensor(1.0))
optimizer = torch.optim.SGD([weight], lr=0.1)
scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)

for factor in (1.0, float("inf")):
    optimizer.zero_grad()
    scaler.scale(weight * factor).backward()
    scaler.step(optimizer)
    scaler.update()
    print(f"gradient {factor}: weight {weight.item():.2f}", end="")
    print(f", next scale {scaler.get_scale():.0f}")
