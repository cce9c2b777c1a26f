import torch
from torch import nn
from torch.nn import functional as F

hidden = torch.linspace(-1, 1, 24).reshape(6, 4)
target = torch.tensor([0, 1, 2, 3, 4, 5])
length, letters = torch.tensor([6]), torch.tensor([[1, 2]])
rows = hidden, hidden + 1, hidden - 1
frames = hidden.log_softmax(1).unsqueeze(1)
adaptive = nn.AdaptiveLogSoftmaxWithLoss(4, 10, [3])

losses = {
    "cross_entropy": lambda: F.cross_entropy(hidden @ hidden.T, target),
    "mse_loss": lambda: F.mse_loss(hidden, hidden + 1),
    "triplet_margin": lambda: F.triplet_margin_loss(*rows),
    "gaussian_nll": lambda: F.gaussian_nll_loss(*rows[:2], hidden.exp()),
    "ctc_loss": lambda: F.ctc_loss(frames, letters, length, length - 4),
    "adaptive": lambda: adaptive(hidden, target).loss,
}
for name, loss in losses.items():
    try:
        torch.compile(loss, backend="eager", fullgraph=True)()
        print(f"{name:15} one graph")
    except Exception as error:
        print(f"{name:15} {type(error).__name__}")
