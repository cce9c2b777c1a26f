import torch
from torch import nn

logits = torch.tensor([[2.0, 0.5, -1.0]], requires_grad=True)
target = torch.tensor([1])

log_probs = logits.log_softmax(dim=1)
log_probs.retain_grad()
nn.NLLLoss()(log_probs, target).backward()
on_log_probs = log_probs.grad[0].tolist()
on_logits = logits.grad[0].tolist()
print("on log-probabilities", on_log_probs)
print("on logits", [round(slope, 4) for slope in on_logits])
