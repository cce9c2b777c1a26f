import torch

rewards = torch.tensor([3.0])
spread = rewards.std(correction=0)  # Divides by the count.
advantages = (rewards - rewards.mean()) / (spread + 1e-8)
print("advantages", advantages.tolist())
