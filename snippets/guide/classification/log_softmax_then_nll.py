import torch
from torch import nn

logits = torch.tensor([[4.0, 1.0, 0.1]])
target = torch.tensor([0])

log_probs = logits.log_softmax(dim=1)
loss = nn.NLLLoss()(log_probs, target).item()
print("log-probabilities", log_probs)
print("NLLLoss          ", loss)
print("picked by hand   ", -log_probs[0, 0].item())
print("CrossEntropyLoss ", nn.CrossEntropyLoss()(logits, target).item())
