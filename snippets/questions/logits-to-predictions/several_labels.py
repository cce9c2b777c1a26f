import torch

labels = ["beach", "sunset", "dog"]
logits = torch.tensor([[2.0, 0.8, -3.0], [-1.5, -0.4, -2.0]])

probabilities = logits.sigmoid()
answers = logits > 0
for i in range(len(logits)):
    found = [labels[k] for k in answers[i].nonzero().flatten()]
    print([round(p, 3) for p in probabilities[i].tolist()], "->", found)
