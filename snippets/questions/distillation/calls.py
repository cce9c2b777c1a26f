import torch
from torch.nn import functional as F

temperature = 4.0
teacher = torch.tensor([[9.0, 6.0, 1.0, -2.0], [5.0, 8.0, 2.0, -1.0]])
student = torch.tensor([[3.0, 1.0, 1.0, 1.0], [1.0, 2.0, 0.0, 1.0]])
teacher, student = teacher / temperature, student / temperature
p, log_p = teacher.softmax(dim=1), teacher.log_softmax(dim=1)
q, log_q = student.softmax(dim=1), student.log_softmax(dim=1)

square = temperature**2
loss = {
    "right": F.kl_div(log_q, p, reduction="batchmean"),
    "log_target": F.kl_div(
        log_q,
        log_p,
        log_target=True,
        reduction="batchmean",
    ),
    "order swapped": F.kl_div(log_p, q, reduction="batchmean"),
    "softmax twice": F.kl_div(q, p, reduction="batchmean"),
    "logits": F.kl_div(student, p, reduction="batchmean"),
    "mean": F.kl_div(log_q, p, reduction="none").mean(),
}
for name, value in loss.items():
    print(f"{name:14} {square * value:8.4f}")
by_hand = (p * (p.log() - q.log())).sum(dim=1).mean() * square
print(f"by hand        {by_hand:8.4f}")
