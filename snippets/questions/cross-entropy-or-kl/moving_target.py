import torch
from torch.nn import functional as F

student = torch.tensor([[1.5, 0.8, -0.5]], requires_grad=True)
teacher = torch.tensor([[1.2, 0.9, -0.3]], requires_grad=True)
target = teacher.softmax(dim=1)

cross_entropy = F.cross_entropy(student, target)
divergence = F.kl_div(student.log_softmax(1), target, reduction="batchmean")
losses = {"cross-entropy": cross_entropy, "KL divergence": divergence}
gradients = {}
for name, loss in losses.items():
    both = torch.autograd.grad(loss, (student, teacher), retain_graph=True)
    of_student, of_teacher = both
    gradients[name] = {"student": of_student[0], "teacher": of_teacher[0]}
    for part, gradient in gradients[name].items():
        numbers = "  ".join(f"{entry:7.4f}" for entry in gradient)
        print(f"{name}, {part}  {numbers}")
