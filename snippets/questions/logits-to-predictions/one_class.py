import torch

names = ["cat", "dog", "fox"]
logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.3, 2.2]])  # Two photos.

probabilities = logits.softmax(dim=1)
classes = logits.argmax(dim=1)
for row, k in zip(probabilities.tolist(), classes.tolist(), strict=True):
    print([round(p, 3) for p in row], "->", names[k])
print("a row adds up to", round(probabilities[0].sum().item(), 4))
