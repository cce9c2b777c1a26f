import torch

multi_hot = torch.tensor([[1, 0, 1, 0], [0, 0, 0, 1], [0, 0, 0, 0]])

order = multi_hot.argsort(dim=1, descending=True, stable=True)
target = order.where(multi_hot.gather(1, order) == 1, -1)
print(target)
