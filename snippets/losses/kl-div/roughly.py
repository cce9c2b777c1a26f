import torch
from torch import nn

one_hot = torch.tensor([[1.0, 0.0, 0.0]])
log_probs = torch.tensor([[0.5, 0.3, 0.2]]).log()

written = one_hot * (one_hot.log() - log_probs)
terms = nn.KLDivLoss(reduction="none")(log_probs, one_hot)
print("as the page writes it", written.tolist()[0])
print("KLDivLoss            ", terms.tolist()[0])
