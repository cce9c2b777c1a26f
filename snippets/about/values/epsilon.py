import torch

epsilon = torch.finfo(torch.float32).eps
print(f"The smallest step above 1 in float32 is {epsilon}.")
