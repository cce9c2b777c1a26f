import torch

shrunk = {}
for kind in (torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW):
    weights = torch.ones(2, requires_grad=True)
    optimizer = kind([weights], lr=0.001, weight_decay=0.5)
    for step in range(200):
        # Noise that cancels, a hundred times as loud for the second weight.
        noise = torch.tensor([1.0, 100.0]) * (-1) ** step
        optimizer.zero_grad()
        (noise * weights).sum().backward()
        optimizer.step()
    quiet, loud = shrunk[kind.__name__] = weights.tolist()
    print(f"{kind.__name__:6} quiet {quiet:.3f}, loud {loud:.3f}")
