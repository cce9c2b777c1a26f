import torch
from torch import nn

votes = torch.tensor([[0.8, 0.1, 0.1]])
logits = torch.tensor([[2.0, 0.5, -1.0]], requires_grad=True)
nn.CrossEntropyLoss()(logits, votes).backward()

probabilities = logits.detach().softmax(1)
rows = {"probability": probabilities, "target": votes}
rows["difference"] = probabilities - votes
rows["gradient"] = logits.grad
for name, row in rows.items():
    print(f"{name:12}", "".join(f"{x:8.4f}" for x in row[0].tolist()))
