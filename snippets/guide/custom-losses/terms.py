import torch
from torch.nn import functional as F

promised = torch.tensor([34.0, 31.0, 45.0, 28.0, 33.0, 12.0])  # One per hour.
actual = torch.tensor([36.0, 30.0, 41.0, 31.0, 32.0, 19.0])
in_centre = torch.tensor([True, True, True, False, False, False])

errors = (promised - actual).abs()
terms = {
    "accuracy": errors.square().mean(),
    "outliers": F.huber_loss(promised, actual, delta=3.0),
    "steadiness": promised.diff().square().mean(),
    "domain rule": F.relu(15 - promised).mean(),
    "fairness": (errors[in_centre].mean() - errors[~in_centre].mean()).abs(),
    "risk": errors.topk(2).values.mean(),
}
for name, term in terms.items():
    print(f"{name:12}{term:7.2f}")
