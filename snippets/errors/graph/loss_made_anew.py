import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 3)
logits = model(torch.tensor([[1.0, 0.5]]))
loss = nn.CrossEntropyLoss()(logits, torch.tensor([2]))
loss = torch.tensor(loss, requires_grad=True)
loss.backward()
print("gradient of the model:", model.weight.grad)
