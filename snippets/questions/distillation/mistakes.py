import torch
from torch.nn import functional as F

teacher = torch.tensor([[9.0, 6.0, -3.0], [-2.0, -1.0, 8.0]])
student = teacher + 1.0  # The same probabilities, so the loss should be 0.
far = torch.tensor([[1.0, 0.5, 0.8], [0.2, 0.9, 1.0]])


def kl(model, target):
    return F.kl_div(model, target, reduction="batchmean").item()


T = 4.0
for name, x in {"perfect": student, "far off": far}.items():
    log_p, p = F.log_softmax(x / T, 1), F.softmax(x / T, 1)
    log_t, t = F.log_softmax(teacher / T, 1), F.softmax(teacher / T, 1)
    print(name)
    print(f"  right               {kl(log_p, t):7.4f}")
    print(f"  softmax without log {kl(p, t):7.4f}")
    print(f"  exchanged           {kl(log_t, p):7.4f}")
    print(f"  T on one side       {kl(F.log_softmax(x, 1), t):7.4f}")
