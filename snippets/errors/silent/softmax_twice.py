import torch
from torch import nn

torch.manual_seed(0)
images, digits = torch.eye(10), torch.arange(10)  # One image per digit.

last = {}
endings = {"logits": nn.Identity(), "softmax": nn.Softmax(1)}
for name, ends_in in endings.items():
    model = nn.Sequential(nn.Linear(10, 10), ends_in)
    weight, bias = model.parameters()
    for _ in range(500):
        loss = nn.CrossEntropyLoss()(model(images), digits)
        model.zero_grad()
        loss.backward()
        with torch.no_grad():
            weight -= 30 * weight.grad
            bias -= 30 * bias.grad
    last[name] = loss.item()
    right = (model(images).argmax(1) == digits).sum()
    print(f"{name:8} {loss.item():.4f}  {right} of 10 right")
