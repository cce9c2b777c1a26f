import torch
from torch import nn

scores = torch.tensor([2.0, 1.0, 0.5, 3.0])
others = torch.tensor([1.0, 0.2, 0.7, 1.0])
grades = torch.tensor([3, 2, 1, 2])
other_grades = torch.tensor([1, 2, 1, 2])
preferred = (grades - other_grades).sign()
measure = nn.MarginRankingLoss(margin=0.5)

loss = measure(scores, others, preferred).item()
differ = preferred != 0
kept = measure(scores[differ], others[differ], preferred[differ]).item()
print("labels", preferred.tolist())
print(f"with the ties {loss:.3f}, without them {kept:.3f}")
