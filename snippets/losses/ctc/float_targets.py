import torch
from torch.nn import functional as F

logits = torch.tensor([[0.0, 4, 0], [4, 0, 0], [0, 0, 4]])
log_probs = logits.log_softmax(dim=1)
frames, length = torch.tensor(3), torch.tensor(2)

losses = []
for target in ([1, 2], [1.9, 2.0]):
    loss = F.ctc_loss(log_probs, torch.tensor(target), frames, length)
    losses.append(loss.item())
    print(f"{target!s:10} {loss.item():.4f}")
