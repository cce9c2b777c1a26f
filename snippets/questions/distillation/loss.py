import torch
from torch.nn import functional as F


def distillation_loss(student, teacher, target, temperature=4.0, alpha=0.7):
    soft = F.kl_div(
        F.log_softmax(student / temperature, dim=1),
        F.softmax(teacher.detach() / temperature, dim=1),
        reduction="batchmean",
    )
    hard = F.cross_entropy(student, target)
    return alpha * temperature**2 * soft + (1 - alpha) * hard


# Logits for two photos; the classes are wolf, husky, cat and car.
teacher = torch.tensor([[9.0, 6.0, 1.0, -2.0], [5.0, 8.0, 2.0, -1.0]])
student = torch.tensor([[3.0, 1.0, 1.0, 1.0], [1.0, 2.0, 0.0, 1.0]])
target = torch.tensor([0, 1])

loss = distillation_loss(student, teacher, target).item()
only_soft = distillation_loss(student, teacher, target, alpha=1).item()
only_hard = distillation_loss(student, teacher, target, alpha=0).item()
perfect = distillation_loss(teacher, teacher, target, alpha=1).item()
print(f"both parts               {loss:.4f}")
print(f"the teacher's part       {only_soft:.4f}")
print(f"the labels' part         {only_hard:.4f}")
print(f"student = teacher, soft  {perfect:.4f}")
