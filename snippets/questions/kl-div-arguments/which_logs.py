import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.3, 2.2]])
votes = torch.tensor([[0.8, 0.1, 0.1], [0.2, 0.2, 0.6]])
how = {"reduction": "batchmean"}

forms = {
    "log-probabilities": logits.log_softmax(-1),
    "probabilities": logits.softmax(-1),
    "logits": logits,
}
results = {}
print("input               adds up to     loss")
for name, given in forms.items():
    results[name] = F.kl_div(given, votes, **how).item()
    adds_up = given.exp().sum(-1)[0].item()
    print(f"{name:18} {adds_up:10.2f}  {results[name]:8.4f}")
