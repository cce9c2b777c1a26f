import torch
from torch import nn

actual = torch.tensor([30.0, 40.0, 50.0, 60.0])
models = {
    "always 10 off": torch.tensor([40.0, 30.0, 60.0, 50.0]),
    "right, but 20 for 60": torch.tensor([30.0, 40.0, 50.0, 20.0]),
}
absolute = {}
squared = {}
for name, promised in models.items():
    absolute[name] = nn.L1Loss()(promised, actual).item()
    squared[name] = nn.MSELoss()(promised, actual).item()
    print(f"{name:20}  L1 {absolute[name]:4.0f}  MSE {squared[name]:4.0f}")
