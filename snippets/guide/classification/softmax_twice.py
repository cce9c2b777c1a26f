import torch
from torch import nn
from torch.nn import functional as F

cross_entropy = nn.CrossEntropyLoss()
logits = torch.tensor([[4.0, 1.0, 0.1]])
cat = torch.tensor([0])
right = cross_entropy(logits, cat)
twice = cross_entropy(logits.softmax(dim=1), cat)
print(f"logits passed          {right:.4f}")
print(f"probabilities passed   {twice:.4f}")

print("perfect probabilities passed:")
floors = {}
for count in (2, 3, 10, 1000):
    perfect = F.one_hot(cat, count).float()  # 1 for the right class
    floors[f"C{count}"] = cross_entropy(perfect, cat).item()
    print(f"{count:6} classes         {floors[f'C{count}']:.4f}")
