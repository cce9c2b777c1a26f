import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
scaler = torch.amp.GradScaler(device, enabled=device == "cuda")
loss = torch.tensor(0.5)
print("scales the loss:", scaler.is_enabled())
print("the loss as it goes to backward:", scaler.scale(loss).item())
