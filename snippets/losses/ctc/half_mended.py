import torch
from torch.nn import functional as F

logits = torch.zeros(3, 3, dtype=torch.float16)
target, frames, length = (torch.tensor(x) for x in ([1, 2], 3, 2))

log_probs = logits.float().log_softmax(dim=1)
loss = F.ctc_loss(log_probs, target, frames, length).item()
print(f"{loss:.4f}")
