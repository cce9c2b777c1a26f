import torch
from torch.nn import functional as F

pair = torch.tensor([[0.3, 2.1]], requires_grad=True)
one = torch.tensor([1.8], requires_grad=True)  # the difference of the pair

F.cross_entropy(pair, torch.tensor([1])).backward()
F.binary_cross_entropy_with_logits(one, torch.tensor([1.0])).backward()
of_pair, of_one = pair.grad[0], one.grad[0]
print(f"two logits  {of_pair[0]:7.4f}  {of_pair[1]:7.4f}")
print(f"one logit            {of_one:7.4f}")

loss = F.cross_entropy(pair, torch.tensor([1]))
shifted = F.cross_entropy(pair + 100, torch.tensor([1]))
print(f"loss {loss:.4f}, with 100 added to both logits {shifted:.4f}")
