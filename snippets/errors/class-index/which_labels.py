import torch

target = torch.tensor([[0, 3], [7, -1]])
num_classes = 5  # logits.shape[1]

outside = (target < 0) | (target >= num_classes)
print(f"labels {target.unique().tolist()}, classes 0 to {num_classes - 1}")
print(f"outside: {target[outside].tolist()}")
print(f"at positions: {outside.nonzero().tolist()}")
