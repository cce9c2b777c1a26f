import torch

logits = torch.tensor([[2.0, 0.5, -1.0]])

rows = {}
for temperature in (0.5, 1.0, 2.0, 10.0):
    p = (logits / temperature).softmax(dim=1)[0]
    rows[f"T{temperature}"] = p.tolist()
    shown = [round(x, 3) for x in p.tolist()]
    print(f"T = {temperature:4}  {shown}  class {p.argmax().item()}")
