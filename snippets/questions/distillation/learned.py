import torch
from torch.nn import functional as F

teacher = torch.tensor([[9.0, 6.0, 1.0, -2.0]])  # wolf, husky, cat, car
target = torch.tensor([0])


def soft(student, temperature=4.0):
    log_probs = F.log_softmax(student / temperature, dim=1)
    probs = F.softmax(teacher / temperature, dim=1)
    loss = F.kl_div(log_probs, probs, reduction="batchmean")
    return temperature**2 * loss


def hard(student):
    return F.cross_entropy(student, target)


learned = {}
for loss_fn in (hard, soft):
    student = torch.zeros(1, 4)
    for _ in range(300):
        student.requires_grad_()
        (gradient,) = torch.autograd.grad(loss_fn(student), student)
        student = (student - gradient).detach()
    centred = (student - student.mean())[0].tolist()
    learned[loss_fn.__name__] = centred
    row = "  ".join(f"{logit:5.2f}" for logit in centred)
    print(f"{loss_fn.__name__}     {row}")
centred = "  ".join(f"{x:5.2f}" for x in (teacher - teacher.mean())[0])
print(f"teacher  {centred}")
