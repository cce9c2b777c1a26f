import numpy as np
import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
losses = []
for value in (0.7, 0.4):
    loss = torch.tensor(value, device=device, requires_grad=True)
    losses.append(loss.item())
print(f"mean loss {np.mean(losses):.2f}")

logits = torch.tensor([[2.0, 0.1]], device=device, requires_grad=True)
print("predicted", logits.detach().cpu().numpy().argmax(1))
