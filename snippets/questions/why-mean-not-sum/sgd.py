import torch
from torch.nn import functional as F

hours = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0])
points = torch.tensor([12.0, 19.0, 31.0, 42.0, 49.0, 60.0, 72.0, 79.0])


def train(reduction, lr):
    slope = torch.zeros((), requires_grad=True)
    optimizer = torch.optim.SGD([slope], lr=lr)
    for _ in range(40):
        optimizer.zero_grad()
        F.mse_loss(slope * hours, points, reduction=reduction).backward()
        optimizer.step()
    return slope.item()


mean = train("mean", lr=0.01)
sum_divided = train("sum", lr=0.01 / 8)
sum_alone = train("sum", lr=0.01)
print(f"mean, lr 0.01      slope {mean:.6f}")
print(f"sum,  lr 0.01 / 8  slope {sum_divided:.6f}")
print(f"sum,  lr 0.01      slope {sum_alone:.1e}")
