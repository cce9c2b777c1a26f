import torch


def check_batch_size(output, inputs):
    """Raise if the output has lost, or gained, the batch dimension."""
    if output.shape[:1] != inputs.shape[:1]:
        shapes = f"{tuple(inputs.shape)} became {tuple(output.shape)}"
        raise ValueError(f"{shapes}: squeeze one dimension by number")


pictures = torch.zeros(1, 1, 4, 4)
check_batch_size(pictures.squeeze(1), pictures)
print("squeeze(1) passes")
check_batch_size(pictures.squeeze(), pictures)
