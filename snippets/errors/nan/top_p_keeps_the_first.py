import torch

torch.manual_seed(0)
logits = torch.tensor([2.0, -1.0, 0.5])
probabilities, tokens = logits.softmax(0).sort(descending=True)
before = probabilities.cumsum(0) - probabilities
keep = before < 0.7  # Keeps the one that passes the mark.
place = torch.multinomial(probabilities * keep, num_samples=1)
print(f"kept {tokens[keep].tolist()}, drawn {tokens[place].item()}")
