import torch
from torch import nn

kilometres = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
minutes = torch.tensor([5.0, 10.0, 15.0, 20.0])

torch.manual_seed(0)
for name, target in [("(4,)", minutes), ("(4, 1)", minutes.unsqueeze(1))]:
    model = nn.Linear(1, 1)
    weight, bias = model.parameters()
    for _ in range(1000):
        loss = nn.MSELoss()(model(kilometres), target)
        model.zero_grad()
        loss.backward()
        with torch.no_grad():
            weight -= 0.05 * weight.grad
            bias -= 0.05 * bias.grad
    answers = model(kilometres).squeeze(1).tolist()
    each = "  ".join(f"{answer:4.1f}" for answer in answers)
    print(f"target {name:6}  loss {loss.item():7.4f}  answers {each}")
