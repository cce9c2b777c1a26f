import torch

device = torch.device("cuda:1")  # A name only; nothing is moved.
print(device.type, device.index)
if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
else:
    device = torch.device("cpu")
print("this machine:", torch.zeros(2, 3, device=device).device)
