import torch

promised = torch.tensor([30.0, 30.0, 30.0], requires_grad=True)
taken = torch.tensor([33.0, 27.0, 35.0])

late_by = taken - promised
loss = late_by.square().mean()
late_by.clamp_(min=0)  # Meant for a report of the late minutes.
print(f"loss {loss:.2f}, late by {late_by.sum():.0f} minutes")
loss.backward()
