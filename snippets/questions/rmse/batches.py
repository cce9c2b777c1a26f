import torch
from torch.nn import functional as F

predicted = torch.tensor([21.0, 18.0, 25.0, 30.0, 22.0, 17.0])
measured = torch.tensor([20.0, 19.0, 25.0, 26.0, 13.0, 17.0])
batches = list(zip(predicted.split(4), measured.split(4), strict=True))

roots = [F.mse_loss(p, m).sqrt().item() for p, m in batches]
squares = sum(F.mse_loss(p, m, reduction="sum") for p, m in batches)
mean_of_roots = sum(roots) / len(roots)
by_count = (squares / len(measured)).sqrt().item()
whole = F.mse_loss(predicted, measured).sqrt().item()
print(f"RMSE of the batches     {roots[0]:.4f} and {roots[1]:.4f}")
print(f"their mean              {mean_of_roots:.4f}")
print(f"root of squares / count {by_count:.4f}")
print(f"all at once             {whole:.4f}")
