import torch


def check_what_counts(target, num_classes, ignore_index=-100):
    """Raise if a class is ignored, or if no target counts."""
    if 0 <= ignore_index < num_classes:
        raise ValueError(f"ignore_index={ignore_index} is a class")
    if (target == ignore_index).all():
        raise ValueError(f"all {target.numel()} targets are ignored")


tags = torch.tensor([0, 0, -100, 1, 2, 0])
check_what_counts(tags, num_classes=3)
print("padding of -100 passes")
check_what_counts(tags, num_classes=3, ignore_index=0)
