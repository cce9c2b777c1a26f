import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5], [0.1, 2.2]], dtype=torch.float64)
fraud = torch.tensor([0, 1])
weight = torch.tensor([1.0, 9.0])

criterion = nn.CrossEntropyLoss(weight).to(torch.float64)
print(f"module, moved by .to()    {criterion(logits, fraud):.4f}")
moved = F.cross_entropy(logits, fraud, weight.to(torch.float64))
print(f"function, moved by hand   {moved:.4f}")
F.cross_entropy(logits, fraud, weight)
