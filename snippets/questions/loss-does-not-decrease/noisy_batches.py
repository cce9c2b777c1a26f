import torch
from torch.nn import functional as F

torch.manual_seed(0)
kinds = torch.randint(3, (1200,))
photos = F.one_hot(kinds, 3) + 1.0 * torch.randn(1200, 3)
weight = torch.zeros(3, 3, requires_grad=True)

losses = []
for batch in torch.randperm(1200).split(4):
    loss = F.cross_entropy(photos[batch] @ weight, kinds[batch])
    (gradient,) = torch.autograd.grad(loss, weight)
    weight.data -= 0.03 * gradient
    losses.append(loss.item())

losses = torch.tensor(losses)
print("four batches:  ", [round(x.item(), 2) for x in losses[200:204]])
means = losses.view(3, 100).mean(1)
print("means of 100:  ", [round(x.item(), 2) for x in means])
