import torch

logits = torch.tensor([[2.0, -1.0, 0.5], [0.1, 1.2, -0.3]])
target = torch.tensor([0, 2])

for name, tensor in [("logits", logits), ("target", target)]:
    low, high = tensor.min().item(), tensor.max().item()
    print(f"{name}  {tuple(tensor.shape)!s:6}  {tensor.dtype!s:13}", end="")
    grad = tensor.requires_grad
    print(f"  {tensor.device}  {low:.1f} to {high:.1f}  grad {grad}")
