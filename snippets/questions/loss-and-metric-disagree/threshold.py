import torch
from torch.nn import functional as F

fraud = torch.tensor([1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0])
epochs = {
    "early": torch.tensor([0.2, 0.15, 0.1, 0.1, 0.1, 0.15, 0.1, 0.05]),
    "final": torch.tensor([0.45, 0.4, 0.3, 0.1, 0.05, 0.25, 0.05, 0.05]),
}


def f1(given, cut):
    flagged = given > cut
    hits = (flagged & (fraud == 1)).sum().item()
    return 2 * hits / (flagged.sum().item() + fraud.sum().item())


loss, score = {}, {}
for name, given in epochs.items():
    loss[name] = F.binary_cross_entropy(given, fraud).item()
    score[name] = {cut: f1(given, cut) for cut in (0.5, 0.28)}
    accuracy = ((given > 0.5) == (fraud == 1)).float().mean().item()
    print(f"{name}: loss {loss[name]:.2f}, accuracy {accuracy:.0%}", end="")
    print(f", F1 at 0.5 {score[name][0.5]:.2f}", end="")
    print(f", at 0.28 {score[name][0.28]:.2f}")
