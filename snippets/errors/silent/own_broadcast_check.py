import torch


def check_own_loss(loss_function, output, target):
    """Raise unless a batch costs the mean of what its examples cost."""
    batch = loss_function(output, target)
    pairs = zip(output.split(1), target.split(1), strict=True)
    single = torch.stack([loss_function(*pair) for pair in pairs]).mean()
    if not torch.allclose(batch, single, rtol=1e-4):
        raise ValueError(f"one by one {single:.4f}, as a batch {batch:.4f}")


def percentage_error(output, target):
    return ((output - target) / target).abs().mean()


sold = torch.tensor([2.0, 4.0, 5.0])
forecast = torch.tensor([2.0, 3.0, 5.0])
check_own_loss(percentage_error, forecast, sold)
print("a row and a row pass")
check_own_loss(percentage_error, forecast.unsqueeze(1), sold)
