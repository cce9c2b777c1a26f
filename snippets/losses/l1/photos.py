import torch
from torch.nn import functional as F

photo = torch.tensor([10, 200, 30], dtype=torch.uint8)  # grey values
original = torch.tensor([12, 198, 30], dtype=torch.uint8)

losses = F.l1_loss(photo, original, reduction="none").tolist()
mended = F.l1_loss(photo.float(), original, reduction="none").tolist()
print("both uint8   ", losses)
print("one is float ", mended)
