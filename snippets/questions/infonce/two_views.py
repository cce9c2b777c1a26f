import torch
from torch.nn import functional as F

torch.manual_seed(0)
photos = F.normalize(torch.randn(4, 16), dim=1)
cropped = F.normalize(photos + 0.1 * torch.randn(4, 16), dim=1)
views = torch.cat([photos, cropped])
logits = views @ views.T / 0.1
target = torch.arange(8).roll(4)  # View i belongs to view i + 4.

itself = torch.eye(8, dtype=torch.bool)
forgotten = F.cross_entropy(logits, target).item()
logits = logits.masked_fill(itself, -torch.inf)
masked = F.cross_entropy(logits, target).item()
print(f"compared with itself too {forgotten:.4f}")
print(f"itself left out          {masked:.4f}")
