import torch

logits = torch.tensor([[2.0], [0.3], [-0.2], [-4.0]])  # Shape (4, 1).
spam = torch.tensor([1.0, 1.0, 0.0, 0.0])  # Shape (4).

answers = logits > 0
stretched = (answers == spam).float().mean().item()
accuracy = (answers.squeeze(1) == spam).float().mean().item()
print(f"(4, 1) against (4)  {stretched:.0%} right")
print(f"(4) against (4)     {accuracy:.0%} right")
