import torch
from torch import nn

log_probs = torch.zeros(10, 2, 5).log_softmax(2)
share = torch.tensor([1.0, 0.8])
texts = torch.tensor([[1, 2], [3, 4]])
frames = (share * 10).round().long()
loss = nn.CTCLoss()(log_probs, texts, frames, torch.tensor([2, 2]))
print(f"frames {frames.tolist()}, loss {loss.item():.4f}")
