import torch

empty = torch.zeros(100)  # No tumour in this picture.
for top, bottom in ((0.0, 1e-6), (1e-6, 1e-6), (1.0, 1.0)):
    for logit in (-4.0, -20.0):
        logits = torch.full((100,), logit, requires_grad=True)
        probs = logits.sigmoid()
        overlap = (probs * empty).sum()
        areas = probs.sum() + empty.sum()
        loss = 1 - (2 * overlap + top) / (areas + bottom)
        loss.backward()
        pull = logits.grad.sum()
        print(f"{top:g}, {bottom:g}: {probs.sum():.0e} pixels, {loss:.4f}, {pull:.0e}")
