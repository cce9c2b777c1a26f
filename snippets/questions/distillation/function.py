import torch
from torch.nn import functional as F


def distillation_loss(student, teacher, labels, temperature=4.0, alpha=0.5):
    soft = F.kl_div(
        F.log_softmax(student / temperature, dim=1),
        F.softmax(teacher.detach() / temperature, dim=1),
        reduction="batchmean",
    )
    hard = F.cross_entropy(student, labels)
    return alpha * temperature**2 * soft + (1 - alpha) * hard


# Cat, dog, car: one photo of a cat and one of a car.
teacher = torch.tensor([[9.0, 6.0, -3.0], [-2.0, -1.0, 8.0]])
student = torch.tensor([[1.0, 0.5, 0.8], [0.2, 0.9, 1.0]])
student.requires_grad_()
labels = torch.tensor([0, 2])

loss = distillation_loss(student, teacher, labels)
loss.backward()
print(f"loss {loss:.4f}")
print("cat photo, gradient", [f"{slope:.3f}" for slope in student.grad[0]])
