import torch
from torch.nn import functional as F

torch.manual_seed(0)
teacher = 3 * torch.randn(2, 50, 8)  # two texts, 50 tokens, 8 words
student = torch.randn(2, 50, 8)


def soft(student, teacher):
    log_probs = F.log_softmax(student, dim=-1)
    probs = F.softmax(teacher, dim=-1)
    return F.kl_div(log_probs, probs, reduction="batchmean").item()


per_text = soft(student, teacher)
per_token = soft(student.flatten(0, 1), teacher.flatten(0, 1))
print(f"(2, 50, 8)   {per_text:8.3f}")
print(f"(100, 8)     {per_token:8.3f}")
print(f"ratio        {per_text / per_token:8.1f}")
