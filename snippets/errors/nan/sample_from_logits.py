import torch

logits = torch.tensor([2.0, -1.0, 0.5])  # One per token.
next_token = torch.multinomial(logits, num_samples=1)
