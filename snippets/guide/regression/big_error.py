import torch

predicted = torch.tensor([31.0, 29.0, 31.0, 29.0, 35.0])
actual = torch.full_like(predicted, 30.0)

errors = predicted - actual
squared = errors.square()
absolute = errors.abs()
share_squared = squared[-1] / squared.sum()
share_absolute = absolute[-1] / absolute.sum()
print("errors  ", errors.tolist())
print("squared ", squared.tolist(), f" the last: {share_squared:.0%}")
print("absolute", absolute.tolist(), f"  the last: {share_absolute:.0%}")
