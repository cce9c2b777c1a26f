import torch
from torch import nn
from torch.utils.data import WeightedRandomSampler

label = (torch.arange(1000) < 100).float()  # One in ten is fraud.
share = torch.where(label == 1, 9.0, 1.0)
generator = torch.Generator().manual_seed(1)
drawn = list(WeightedRandomSampler(share, 20_000, generator=generator))


def learnt(label, pos_weight):
    loss_fn = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(pos_weight))
    logit = torch.zeros((), requires_grad=True)
    for _ in range(100):
        loss = loss_fn(logit.expand_as(label), label)
        (gradient,) = torch.autograd.grad(loss, logit)
        logit = (logit - gradient).detach().requires_grad_()
    return logit.sigmoid().item()


says = {
    "neither": learnt(label, 1.0),
    "pos_weight": learnt(label, 9.0),
    "sampler": learnt(label[drawn], 1.0),
    "both": learnt(label[drawn], 9.0),
}
for name, prob in says.items():
    print(f"{name:10}  {prob:.2f}")
