import torch

labels = ["beach", "sunset", "dog"]
logits = torch.tensor([[2.0, 0.8, -3.0], [-1.5, -0.4, -2.0]])

probabilities = logits.sigmoid()
answers = logits > 0
for row, yes in zip(probabilities, answers.tolist()):
    found = [name for name, here in zip(labels, yes) if here]
    print([round(p, 3) for p in row.tolist()], "->", found)
