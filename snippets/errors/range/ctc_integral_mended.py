import torch
from torch import nn

log_probs = torch.zeros(22, 2, 5).log_softmax(2)
share = torch.tensor([1.0, 13 / 22])
texts = torch.tensor([[1, 2], [3, 4]])
frames = (share * 22).round().long()
loss = nn.CTCLoss()(log_probs, texts, frames, torch.tensor([2, 2]))
print(f"cut off {(share * 22).long().tolist()}")
print(f"rounded {frames.tolist()}, loss {loss.item():.4f}")
