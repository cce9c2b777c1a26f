import torch
from torch import nn

plain = nn.CrossEntropyLoss()
weighted = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 9.0]))
logits = torch.zeros(2, 2)
classes = torch.tensor([0, 1])
same, still = plain(logits, classes), weighted(logits, classes)
print(f"weight       {same:.4f} → {still:.4f}")

plain = nn.BCEWithLogitsLoss()
rare_yes = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(9.0))
logits = torch.zeros(2)
answers = torch.tensor([0.0, 1.0])
before, after = plain(logits, answers), rare_yes(logits, answers)
print(f"pos_weight   {before:.4f} → {after:.4f}")
