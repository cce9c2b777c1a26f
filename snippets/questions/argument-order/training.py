import torch
from torch.nn import functional as F

messages = torch.eye(4)  # Four messages that share no word.
spam = torch.tensor([1.0, 0.0, 0.0, 1.0])

learnt = {}
for name in ("as meant", "swapped"):
    weight = torch.zeros(4, requires_grad=True)
    for _ in range(200):
        logits = messages @ weight
        pair = (logits, spam) if name == "as meant" else (spam, logits)
        loss = F.binary_cross_entropy_with_logits(*pair)
        loss.backward()
        with torch.no_grad():
            weight -= weight.grad
            weight.grad = None
    learnt[name] = {"loss": loss.item(), "logits": weight.tolist()}
    print(f"{name:8}  loss {loss:9.4f}", end="   logits ")
    print([round(z, 1) for z in weight.tolist()])
