import torch

token_ids = torch.tensor([[2, 7, 4], [5, -100, -100]])
for name, ids, rows in [
    ("tokens", token_ids, 8),
    ("positions", torch.arange(token_ids.shape[1]), 2),
]:
    outside = ids[(ids < 0) | (ids >= rows)].unique().tolist()
    print(f"{name}: rows 0 to {rows - 1}, outside {outside}")
