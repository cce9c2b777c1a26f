import torch

labels = torch.tensor([0.0, 2.0])
log_probs = torch.zeros(2, 3).log_softmax(1)
loss = -log_probs.gather(1, labels.long().unsqueeze(1)).mean()
print(f"{loss.item():.4f}")
