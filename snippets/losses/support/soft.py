import torch
from torch import nn

logits = torch.tensor([[2.0, 0.5, 0.1]])
log_probs = logits.log_softmax(dim=1)
votes = torch.tensor([[0.7, 0.2, 0.1]])

by_logits = nn.CrossEntropyLoss()(logits, votes)
by_log_probs = nn.CrossEntropyLoss()(log_probs, votes)
print(f"CrossEntropyLoss of logits            {by_logits:.4f}")
print(f"CrossEntropyLoss of log-probabilities {by_log_probs:.4f}")
for criterion in (nn.NLLLoss(), nn.MultiMarginLoss()):
    try:
        criterion(log_probs, votes)
    except RuntimeError as error:
        print(f"{type(criterion).__name__}: {str(error).partition('.')[0]}")
