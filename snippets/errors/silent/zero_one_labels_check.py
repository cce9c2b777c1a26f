import torch


def check_signs(target):
    """Raise unless every label is 1 or -1."""
    if not ((target == 1) | (target == -1)).all():
        found = target.unique().tolist()
        raise ValueError(f"labels {found}: make them 2 * label - 1")


alike = torch.tensor([1, 0, 0, 1])
check_signs(2 * alike - 1)
print("1 and -1 pass")
check_signs(alike)
