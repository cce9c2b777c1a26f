import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
teacher = nn.Sequential(nn.Linear(4, 16), nn.Dropout(0.5), nn.Linear(16, 3))
student = nn.Linear(4, 3)
photos = torch.rand(8, 4)


def train_on(targets):
    log_p = F.log_softmax(student(photos) / 4, dim=1)
    t = F.softmax(targets / 4, dim=1)
    (16 * F.kl_div(log_p, t, reduction="batchmean")).backward()
    gradient = teacher[0].weight.grad is not None
    steady = torch.equal(teacher(photos), teacher(photos))
    print(f"teacher has a gradient {gradient}, is steady {steady}")


train_on(teacher(photos))
teacher.zero_grad()
teacher.eval()  # No dropout in the targets.
with torch.no_grad():
    targets = teacher(photos)
train_on(targets)
