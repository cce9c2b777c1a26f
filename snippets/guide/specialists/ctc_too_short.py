import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor(
    [
        [0.1, 2.5, 0.3],
        [0.4, 1.0, 1.2],
        [0.2, 0.1, 2.0],
        [1.5, 0.2, 0.9],
        [0.3, 0.1, 2.2],
    ]
)
see = torch.tensor([1, 2, 2])


def report(frames, loss_fn):
    heard = logits[:frames].clone().requires_grad_()
    log_probs = F.log_softmax(heard, dim=1)
    loss = loss_fn(log_probs, see, torch.tensor(frames), torch.tensor(3))
    loss.backward()
    size = heard.grad.abs().sum()
    print(f"{frames} frames: loss {loss:6.4f}, sum of |gradient| {size:.4f}")


report(5, nn.CTCLoss())
report(4, nn.CTCLoss())
report(3, nn.CTCLoss())
print("zero_infinity=True")
report(3, nn.CTCLoss(zero_infinity=True))
