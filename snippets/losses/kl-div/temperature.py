import torch
from torch.nn import functional as F

teacher = torch.tensor([[9.0, 6.0, 1.0, -2.0]])
student = torch.tensor([[3.0, 4.0, 0.0, 1.0]], requires_grad=True)

pull, scaled = {}, {}
print(" T  teacher's shares        |gradient|  times T²")
for temperature in (1, 2, 5, 10, 20):
    target = F.softmax(teacher / temperature, dim=1)
    log_probs = F.log_softmax(student / temperature, dim=1)
    loss = F.kl_div(log_probs, target, reduction="batchmean")
    (gradient,) = torch.autograd.grad(loss, student)
    name = f"T{temperature}"
    pull[name] = gradient.norm().item()
    scaled[name] = pull[name] * temperature**2
    shares = "  ".join(f"{share:.2f}" for share in target[0])
    print(f"{temperature:2}  {shares}  {pull[name]:.4f}", end="")
    print(f"      {scaled[name]:.4f}")
