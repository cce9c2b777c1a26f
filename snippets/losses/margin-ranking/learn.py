import torch
from torch.nn import functional as F

# Pages found by one search: words matched, age in years, ads.
pages = torch.tensor(
    [[3.0, 1.0, 4.0], [2.0, 0.5, 0.0], [3.0, 4.0, 0.0], [1.0, 3.0, 2.0]],
)
grade = torch.tensor([1, 3, 2, 0])  # how useful readers found them
first, second = torch.triu_indices(4, 4, offset=1)  # every pair once
preferred = (grade[first] - grade[second]).sign()  # no two grades are equal

weights = torch.zeros(3, requires_grad=True)
losses = []
for _ in range(100):
    scores = pages @ weights
    pairs = (scores[first], scores[second], preferred)
    loss = F.margin_ranking_loss(*pairs, margin=1.0)
    losses.append(loss.item())
    (gradient,) = torch.autograd.grad(loss, weights)
    with torch.no_grad():
        weights -= 0.1 * gradient

order = scores.argsort(descending=True).tolist()
print(f"loss {losses[0]:.3f}, after 100 steps {losses[-1]:.3f}")
print("weights", [round(weight, 2) for weight in weights.tolist()])
print("grades in the order of the scores", grade[order].tolist())
