import torch
from torch.nn import functional as F

teacher = torch.tensor([[9.0, 6.0, 1.0, -2.0]])
student = torch.tensor([[3.0, 1.0, 1.0, 1.0]], requires_grad=True)

pull, scaled = {}, {}
print(" T   the teacher's shares     gradient  times T²")
for temperature in (1, 2, 4, 8, 16):
    target = F.softmax(teacher / temperature, dim=1)
    log_probs = F.log_softmax(student / temperature, dim=1)
    loss = F.kl_div(log_probs, target, reduction="batchmean")
    (gradient,) = torch.autograd.grad(loss, student)
    size = gradient.norm().item()
    pull[f"{temperature}"] = size
    scaled[f"{temperature}"] = size * temperature**2
    shares = "  ".join(f"{share:.3f}" for share in target[0])
    print(f"{temperature:2}   {shares}  {size:.4f}", end="")
    print(f"    {size * temperature**2:.3f}")

apart = (teacher - teacher.mean()) - (student - student.mean())
limit = apart.norm().item() / 4
print(f"difference of the logits, by the classes: {limit:.3f}")
