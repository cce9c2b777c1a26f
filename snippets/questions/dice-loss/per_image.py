import torch

large = torch.zeros(100)
large[:50] = 1
small = torch.zeros(100)
small[:4] = 1
masks = torch.stack([large, small])
probs = torch.stack([large, torch.zeros(100)])  # The small one is missed.

overlap, areas = probs * masks, probs + masks
per_image = (1 - 2 * overlap.sum(1) / areas.sum(1)).tolist()
mean = sum(per_image) / 2
whole_batch = (1 - 2 * overlap.sum() / areas.sum()).item()
print("each image ", per_image)
print(f"their mean  {mean:.4f}")
print(f"whole batch {whole_batch:.4f}")
