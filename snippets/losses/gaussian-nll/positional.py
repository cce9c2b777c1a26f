from torch import nn

loss_fn = nn.GaussianNLLLoss(full=True)
print(loss_fn.full)
loss_fn = nn.GaussianNLLLoss(True)
