import torch
from torch.nn import functional as F

log_probs = torch.tensor([[0.6, 0.4], [0.6, 0.4]]).log()  # Blank and "a".
frames = torch.tensor(2)

probability = {}
empty = torch.tensor([], dtype=torch.int64)
for text, target in (("nothing", empty), ("a", torch.tensor([1]))):
    length = torch.tensor(len(target))
    loss = F.ctc_loss(log_probs, target, frames, length, reduction="sum")
    probability[text] = torch.exp(-loss).item()
    print(f"{text:8} {probability[text]:.2f}")
