import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
model = nn.Linear(2, 2)
flats = torch.tensor([[0.3, 1.0], [0.5, 2.0], [0.8, 3.0]])
rent = torch.tensor([4.2, 6.1, 9.0])
size = torch.tensor([30.0, 50.0, 80.0])


def losses():
    output = model(flats)
    return F.mse_loss(output[:, 0], rent), F.l1_loss(output[:, 1], size)


rent_loss, size_loss = losses()
(rent_loss + size_loss).backward()
of_the_sum = model.weight.grad.clone()

model.zero_grad()
rent_loss, size_loss = losses()
rent_loss.backward(retain_graph=True)
size_loss.backward()
print("of the sum  ", [f"{g:.4f}" for g in of_the_sum.flatten()])
print("one by one  ", [f"{g:.4f}" for g in model.weight.grad.flatten()])
