import torch

logits = torch.tensor([2.0, -1.0, 0.5])
probabilities, tokens = logits.softmax(0).sort(descending=True)
keep = probabilities.cumsum(0) <= 0.7  # Of the likely ones, up to 70 %.
torch.multinomial(probabilities * keep, num_samples=1)
