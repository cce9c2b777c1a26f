import torch
from torch import nn

logits = torch.tensor([[2.0, 1.5, -1.0], [0.3, -0.8, 1.2]])  # Two photos.

animal = torch.tensor([0, 2])  # One each: cat, fox.
one_of_them = nn.CrossEntropyLoss()(logits, animal)

tags = torch.tensor([[1.0, 1.0, 0.0], [0.0, 0.0, 1.0]])  # Any number.
each_of_them = nn.BCEWithLogitsLoss()(logits, tags)

print(f"multi-class  {one_of_them:.4f}  target {tuple(animal.shape)}")
print(f"multi-label  {each_of_them:.4f}  target {tuple(tags.shape)}")
print("softmax ", [round(p, 2) for p in logits.softmax(1)[0].tolist()])
print("sigmoid ", [round(p, 2) for p in logits.sigmoid()[0].tolist()])
