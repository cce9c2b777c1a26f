import torch
from torch.nn import functional as F

temperature = 4.0
teacher = torch.tensor([[9.0, 6.0, 1.0, -2.0], [5.0, 8.0, 2.0, -1.0]])
student = torch.tensor([[3.0, 1.0, 1.0, 1.0], [1.0, 2.0, 0.0, 1.0]])
student.requires_grad_()
target = F.softmax(teacher / temperature, dim=1)

log_probs = F.log_softmax(student / temperature, dim=1)
divergence = F.kl_div(log_probs, target, reduction="batchmean")
cross = F.cross_entropy(student / temperature, target)
(of_divergence,) = torch.autograd.grad(divergence, student)
(of_cross,) = torch.autograd.grad(cross, student)
entropy = -(target * target.log()).sum(dim=1).mean().item()
kl, ce = divergence.item(), cross.item()

print(f"kl_div          {kl:.4f}   gradient {of_divergence[0, 0]:.6f}")
print(f"cross_entropy   {ce:.4f}   gradient {of_cross[0, 0]:.6f}")
print(f"difference      {ce - kl:.4f}")
print(f"entropy of the teacher's targets {entropy:.4f}")
