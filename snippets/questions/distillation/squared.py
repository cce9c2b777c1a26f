import torch
from torch.nn import functional as F

teacher = torch.tensor([[9.0, 6.0, -3.0], [-2.0, -1.0, 8.0]])
start = torch.tensor([[1.0, 0.5, 0.8], [0.2, 0.9, 1.0]])
pull = {"plain": [], "squared": []}
for temperature in (1, 2, 4, 8, 16):
    student = start.clone().requires_grad_()
    F.kl_div(
        F.log_softmax(student / temperature, dim=1),
        F.softmax(teacher / temperature, dim=1),
        reduction="batchmean",
    ).backward()
    norm = student.grad.norm().item()
    pull["plain"].append(norm)
    pull["squared"].append(temperature**2 * norm)
    squared = pull["squared"][-1]
    print(f"T {temperature:2}: gradient {norm:.4f}, times T² {squared:.4f}")
fall = pull["plain"][-1] / pull["plain"][0]
