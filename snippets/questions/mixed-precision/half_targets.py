import torch

token = torch.tensor([2049])

as_half = token.half().long()  # a batch sent through .half() as a whole
print(f"label {token.item()} becomes {as_half.item()}")
