import torch
from torch import nn

tags = ["beach", "sunset"]
logits = torch.tensor([0.8, -1.2])
target = torch.tensor([1.0, 0.0])  # a beach by day

loss = nn.BCEWithLogitsLoss()(logits, target).item()
print("loss", loss)

losses = nn.BCEWithLogitsLoss(reduction="none")(logits, target)
probabilities = logits.sigmoid()
for tag, p, each in zip(tags, probabilities, losses, strict=True):
    print(f"{tag:6}  probability {p:.4f}   loss {each:.4f}")
predicted = [tags[i] for i in range(2) if logits[i] > 0]
print("predicted", predicted)
