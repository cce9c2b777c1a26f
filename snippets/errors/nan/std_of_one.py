import torch

rewards = torch.tensor([3.0])  # The last batch holds one.
advantages = (rewards - rewards.mean()) / (rewards.std() + 1e-8)
print("advantages", advantages.tolist())
