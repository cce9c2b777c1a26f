import torch

torch.manual_seed(0)
logits = torch.tensor([2.0, -1.0, 0.5])
probabilities = logits.softmax(0)
drawn = torch.multinomial(probabilities, 1000, replacement=True)
shares = drawn.bincount(minlength=3) / 1000
for probability, share in zip(probabilities, shares, strict=True):
    print(f"probability {probability:.2f}, drawn {share:.2f}")
