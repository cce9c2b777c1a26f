import torch
from torch import nn

words = ["birds", "sing", "loudly", "<pad>", "<pad>"]
classes = ["noun", "verb", "adverb"]
logits = torch.tensor(
    [
        [2.0, 0.5, 0.1],
        [0.3, 1.5, 0.2],
        [0.4, 0.9, 0.8],
        [0.0, 0.0, 0.0],
        [0.0, 0.0, 0.0],
    ]
)
target = torch.tensor([0, 1, 2, -100, -100])

losses = nn.CrossEntropyLoss(reduction="none")(logits, target)
loss = nn.CrossEntropyLoss()(logits, target)
plain = losses.mean()
print("per word           ", [round(x, 4) for x in losses.tolist()])
print(f"CrossEntropyLoss    {loss:.4f}  (divides by 3)")
print(f"plain mean of them  {plain:.4f}  (divides by 5)")
