import torch
from torch.distributions import Categorical

torch.manual_seed(0)
policy = torch.nn.Linear(2, 3)
position = torch.tensor([[0.4, float("inf")]])

print("input finite:", position.isfinite().all().item())
for name, weight in policy.named_parameters():
    print(f"{name} finite:", weight.isfinite().all().item())
position = position.nan_to_num(posinf=10.0)
chosen = Categorical(logits=policy(position))
print("probabilities", [f"{p:.2f}" for p in chosen.probs[0].tolist()])
