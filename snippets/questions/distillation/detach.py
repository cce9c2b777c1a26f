import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
teacher, student = nn.Linear(3, 4), nn.Linear(3, 4)
photos = torch.tensor([[1.0, 0.5, 0.0], [0.2, 2.0, 1.0]])


def soft(student_logits, teacher_logits):
    log_probs = F.log_softmax(student_logits, dim=1)
    probs = F.softmax(teacher_logits, dim=1)
    return F.kl_div(log_probs, probs, reduction="batchmean")


soft(student(photos), teacher(photos)).backward()
moved = teacher.weight.grad.norm().item()
print(f"gradient of the teacher  {moved:.4f}")

teacher.zero_grad()
with torch.no_grad():
    teacher_logits = teacher(photos)
soft(student(photos), teacher_logits).backward()
print("with no_grad            ", teacher.weight.grad)
