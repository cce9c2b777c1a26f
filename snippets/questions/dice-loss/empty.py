import torch

empty = torch.zeros(100)  # No tumour in this picture.
results = {}
for top, bottom in ((0.0, 1e-6), (1e-6, 1e-6), (1.0, 1.0)):
    print(f"+ {top:g} above and {bottom:g} below the line")
    for name, logit in {"right": -20.0, "2 pixels wrong": -4.0}.items():
        logits = torch.full((100,), logit, requires_grad=True)
        probs = logits.sigmoid()
        overlap, areas = (probs * empty).sum(), probs.sum() + empty.sum()
        loss = 1 - (2 * overlap + top) / (areas + bottom)
        loss.backward()
        pull = logits.grad.sum().item()
        results[f"{name} {top:g}"] = {"loss": loss.item(), "pull": pull}
        print(f"  {name:15} loss {loss:.4f}  gradient {pull:.7f}")
