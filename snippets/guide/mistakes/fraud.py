import torch
from torch import nn

torch.manual_seed(0)
fraud = torch.arange(1000) < 30
# How unusual each amount is, in standard deviations: higher in fraud.
amount = torch.randn(1000, 1) + 2 * fraud[:, None]
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
rows = {}


def report(name, flagged):
    caught, alarms = (flagged & fraud).sum().item(), flagged.sum().item()
    rows[name] = {
        "loss": loss.item(),
        "accuracy": (flagged == fraud).float().mean().item(),
        "precision": caught / max(1, alarms),
        "recall": caught / 30,
        "F1": 2 * caught / (30 + alarms),
    }
    print(f"{name:13}", *(f"{value:9.2f}" for value in rows[name].values()))


print(" " * 13, "     loss  accuracy precision    recall        F1")
for step in range(1, 101):
    logits = model(amount).squeeze(1)
    loss = nn.BCEWithLogitsLoss()(logits, fraud.float())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step in (10, 100):
        report(f"step {step}", logits.sigmoid() > 0.5)
report("threshold 0.1", logits.sigmoid() > 0.1)
