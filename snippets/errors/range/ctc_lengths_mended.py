import torch
from torch import nn

torch.manual_seed(0)
spectrum = torch.zeros(2, 1, 20)
columns = torch.tensor([20, 14])
features = nn.Conv1d(1, 5, kernel_size=2, stride=2)(spectrum)
log_probs = features.permute(2, 0, 1).log_softmax(2)
texts = torch.tensor([[1, 2], [3, 4]])
frames = columns // 2  # Shrunk as the recordings are.
loss = nn.CTCLoss()(log_probs, texts, frames, torch.tensor([2, 2]))
print(f"frames {frames.tolist()} of {len(log_probs)}, {loss.item():.2f}")
