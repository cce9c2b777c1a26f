from torch import nn

loss_fn = nn.CrossEntropyLoss() + nn.MSELoss()
