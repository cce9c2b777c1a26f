import torch

target = torch.tensor([[1.0], [0.0], [0.5]])
whole = bool((target == target.round()).all())
print(f"{target.dtype}, {tuple(target.shape)}, whole numbers: {whole}")
print(f"values {target.unique().tolist()}")
