import torch

log_probs = torch.tensor([[-0.3, -1.5, -3.3]])  # NLLLoss
print("NLLLoss     ", [round(p, 2) for p in log_probs.exp()[0].tolist()])

log_rate = torch.tensor([1.1, 2.0])  # PoissonNLLLoss
rates = log_rate.exp()
print("PoissonNLL  ", [round(r, 2) for r in rates.tolist()], "on average")

minutes, variance = torch.tensor([31.0]), torch.tensor([16.0])
spread = variance.sqrt().item()  # GaussianNLLLoss
print(f"GaussianNLL  {minutes.item():.0f} ± {spread:.0f} minutes")
