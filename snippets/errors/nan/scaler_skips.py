import torch

weight = torch.nn.Parameter(torch.tensor(1.0))
optimizer = torch.optim.SGD([weight], lr=0.1)
scaler = torch.amp.GradScaler("cpu", init_scale=2.0**16)
for factor in (1e35, 1.0):  # The first overflows when it is scaled.
    optimizer.zero_grad()
    scaler.scale(weight * factor).backward()
    scaler.unscale_(optimizer)
    norm = torch.nn.utils.clip_grad_norm_([weight], max_norm=1.0)
    scaler.step(optimizer)
    scaler.update()
    scale, now = scaler.get_scale(), weight.item()
    print(f"norm {norm:.0f}, weight {now:.1f}, scale {scale:.0f}")
