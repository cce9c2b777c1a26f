import torch
from torch import nn

torch.manual_seed(0)
body = nn.Sequential(nn.Linear(2, 4), nn.Tanh())
rent_head, size_head = nn.Linear(4, 1), nn.Linear(4, 1)
features = body(torch.tensor([[0.3, 1.0], [0.5, 2.0]]))
rent_loss = (rent_head(features) - 5).square().mean()
size_loss = (size_head(features) - 40).square().mean()

size_loss.backward(inputs=list(size_head.parameters()), retain_graph=True)
parts = {"body": body[0], "rent head": rent_head, "size head": size_head}
for name, part in parts.items():
    print(f"{name} has a gradient: {part.weight.grad is not None}")
rent_loss.backward()
print("the body after the other loss:", body[0].weight.grad is not None)
