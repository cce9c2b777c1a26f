import torch
from torch import nn

names = ["refund", "delivery", "invoice"]
logits = torch.tensor(
    [
        [4.0, 0.5, -1.0],  # sure that it is about a refund
        [0.2, 0.1, 0.3],  # no idea
        [5.0, -1.0, 0.0],  # sure that it is about a refund
    ],
)
target = torch.tensor([0, 1, 2])  # what the messages were about

loss = nn.CrossEntropyLoss()(logits, target).item()
losses = nn.CrossEntropyLoss(reduction="none")(logits, target).tolist()
probs = logits.softmax(dim=1)
for row, index, each in zip(probs, target, losses, strict=True):
    name, probability = names[index], row[index]
    print(f"{name:9} given {probability:.4f}, costs {each:.4f}")
print(f"{'mean':9} {loss:28.4f}")
