import torch

losses = torch.tensor([[0.2, 0.2, 0.2, 0.2], [2.0, 0.0, 0.0, 0.0]])
mask = torch.tensor([[1, 1, 1, 1], [1, 0, 0, 0]])
per_word = (losses * mask).sum() / mask.sum()
per_sentence = (losses * mask).sum(1) / mask.sum(1)
print(f"each word counts once      {per_word:.4f}")
print(f"each sentence counts once  {per_sentence.mean():.4f}")
