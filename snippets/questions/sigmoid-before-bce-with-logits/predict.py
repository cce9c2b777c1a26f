import torch

logits = torch.tensor([3.0, 0.3, -0.2, -4.0])  # From the trained model.

probabilities = logits.sigmoid()
print("probability  ", [round(p, 2) for p in probabilities.tolist()])
print("p > 0.5      ", (probabilities > 0.5).tolist())
print("logit > 0    ", (logits > 0).tolist())
print("logit > 0.5  ", (logits > 0.5).tolist())
