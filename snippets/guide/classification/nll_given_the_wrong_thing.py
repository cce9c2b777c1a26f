import torch
from torch import nn

logits = torch.tensor([[4.0, 1.0, 0.1]])
target = torch.tensor([0])

nll = nn.NLLLoss()
log_probs = nll(logits.log_softmax(dim=1), target)
probabilities = nll(logits.softmax(dim=1), target)
raw = nll(logits, target)
print(f"log-probabilities  {log_probs:7.4f}")
print(f"probabilities      {probabilities:7.4f}")
print(f"logits             {raw:7.4f}")
