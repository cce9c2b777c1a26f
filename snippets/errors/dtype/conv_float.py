import torch
from torch import nn

photo = torch.full((1, 3, 8, 8), 128, dtype=torch.uint8)
model = nn.Conv2d(3, 4, kernel_size=3)
pixels = photo.float() / 255
print(f"pixels {pixels.max().item():.4f}, output {model(pixels).dtype}")
