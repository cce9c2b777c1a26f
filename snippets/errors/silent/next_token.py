import torch
from torch.nn import functional as F

words = ["to", "be", "or", "not"]
tokens = torch.tensor([0, 1, 2, 3, 0, 1])

for shift in (0, 1, 2):
    scores = torch.zeros(4, 4, requires_grad=True)  # A row for each word.
    for _ in range(200):
        logits = scores[tokens]
        loss = F.cross_entropy(logits[: 6 - shift], tokens[shift:])
        (gradient,) = torch.autograd.grad(loss, scores)
        scores = (scores - 9 * gradient).detach().requires_grad_()
    text = [0]
    while len(text) < 6:
        text.append(scores[text[-1]].argmax().item())
    written = " ".join(words[token] for token in text)
    print(f"shifted by {shift}  loss {loss.item():.4f}  writes: {written}")
