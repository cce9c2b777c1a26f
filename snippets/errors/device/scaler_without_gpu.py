import torch

scaler = torch.amp.GradScaler("cuda")
print("scales the loss:", scaler.is_enabled())
