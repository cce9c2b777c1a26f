import torch
from torch.nn import functional as F

teacher = torch.tensor([[0.60, 0.30, 0.05, 0.05], [0.02, 0.03, 0.65, 0.30]])
student_logits = torch.tensor([[2.0, 1.8, 0.2, 0.1], [0.1, 0.3, 1.9, 1.6]])
student = F.softmax(student_logits, dim=1)

calls = {
    "log student, teacher": (student.log(), teacher),
    "student, teacher": (student, teacher),
    "logits, teacher": (student_logits, teacher),
    "teacher, log student": (teacher, student.log()),
    "log teacher, student": (teacher.log(), student),
}
losses = {}
for name, (first, second) in calls.items():
    losses[name] = F.kl_div(first, second, reduction="batchmean").item()
    print(f"{name:22}{losses[name]:8.4f}")
