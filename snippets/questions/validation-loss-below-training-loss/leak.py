import torch
from torch.nn import functional as F

torch.manual_seed(0)
names = torch.arange(40)  # Forty patients, five pictures of each.
patient = names.repeat_interleave(5)
ill = torch.randint(2, (40,))[patient].float()
pictures = F.one_hot(patient, 40) + 0.1 * torch.randn(200, 40)


def held_out(train, valid):
    weight = torch.zeros(40, requires_grad=True)
    for _ in range(100):
        logits = pictures[train] @ weight
        loss = F.binary_cross_entropy_with_logits(logits, ill[train])
        (gradient,) = torch.autograd.grad(loss, weight)
        weight.data -= 10 * gradient
    logits = pictures[valid] @ weight
    valid_loss = F.binary_cross_entropy_with_logits(logits, ill[valid])
    return f"training {loss:.4f}, validation {valid_loss:.4f}"


order = torch.randperm(200)
print("split by picture:", held_out(order[:150], order[150:]))
print("split by patient:", held_out(patient < 30, patient >= 30))
