import torch

logits = torch.zeros(2, 3, device="gpu")
