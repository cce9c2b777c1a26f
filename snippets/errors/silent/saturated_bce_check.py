import torch


def check_not_saturated(probabilities):
    """Raise if a probability has been rounded to exactly 0 or 1."""
    count = ((probabilities == 0) | (probabilities == 1)).sum().item()
    if count:
        raise ValueError(f"{count} exactly 0 or 1: use BCEWithLogitsLoss")


check_not_saturated(torch.tensor([-9.0, 0.0, 9.0]).sigmoid())
print("logits up to 9 pass")
check_not_saturated(torch.tensor([-9.0, 0.0, 17.0]).sigmoid())
