import torch
from torch.nn import functional as F

# Four photos, each with the scores of cat, dog and bird.
rows = [[2.0, 0.1, 0.3], [0.2, 1.1, 0.9], [1.5, 0.8, 0.1], [0.1, 0.2, 0.4]]
logits = torch.tensor(rows)
label = torch.tensor([0, 1, 1, 2])
full = F.cross_entropy(logits, label).item()
print(f"four at once    {full:.4f}")

accumulated = {}
for name, sizes in [("2 + 2", [2, 2]), ("3 + 1", [3, 1])]:
    accumulated[name] = 0.0
    batches = zip(logits.split(sizes), label.split(sizes), strict=True)
    for some_logits, some_labels in batches:
        loss = F.cross_entropy(some_logits, some_labels) / len(sizes)
        accumulated[name] += loss.item()
    print(f"{name} photos    {accumulated[name]:.4f}")
