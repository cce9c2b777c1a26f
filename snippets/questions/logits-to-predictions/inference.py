import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 8), nn.Dropout(0.5), nn.Linear(8, 2))
message = torch.tensor([[1.0, 0.0, 2.0]])

said = {}
for mode in ("train", "eval"):
    model.train(mode == "train")
    with torch.no_grad():
        said[mode] = [model(message).softmax(1)[0, 1].item() for _ in "abc"]
    print(f"{mode:5}", [round(p, 3) for p in said[mode]])
