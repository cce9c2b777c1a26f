import torch
from torch import nn

torch.manual_seed(0)
device = "cuda" if torch.cuda.is_available() else "cpu"
model = nn.Linear(2, 3).to(device)
photos = torch.zeros(4, 2, device=device)
loss = nn.CrossEntropyLoss()(model(photos), photos.new_zeros(4).long())
print(f"loss {loss.item():.2f} on {loss.device.type}")
print("built for CUDA", torch.version.cuda)
