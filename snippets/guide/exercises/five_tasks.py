import torch
from torch import nn

logits = torch.tensor([[1.0, -0.5, 2.0]])
log_probs = logits.log_softmax(dim=1)
number = torch.tensor([1.5])
teacher = torch.tensor([[0.2, 0.1, 0.7]])

tasks = {
    "rent": (nn.HuberLoss(), number, torch.tensor([1.2])),
    "language": (nn.CrossEntropyLoss(), logits, torch.tensor([2])),
    "tags": (nn.BCEWithLogitsLoss(), logits, torch.tensor([[1.0, 0.0, 1.0]])),
    "calls": (nn.PoissonNLLLoss(), number, torch.tensor([4.0])),
    "teacher": (nn.KLDivLoss(reduction="batchmean"), log_probs, teacher),
}
for task, (loss_function, output, target) in tasks.items():
    loss = loss_function(output, target).item()
    shape, dtype = tuple(target.shape), str(target.dtype).removeprefix("torch.")
    print(f"{task:8}   target {shape!s:6}   {dtype:7}   loss {loss:7.4f}")
