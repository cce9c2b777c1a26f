import torch
from torch import nn

orders = torch.tensor([[1.0, 1], [2, 1], [5, 1], [6, 2], [3, 6], [2, 8]])
vehicle = torch.tensor([0, 0, 1, 1, 2, 2])
ends = {
    "logits": nn.Identity(),
    "log-probabilities": nn.LogSoftmax(dim=1),
    "probabilities": nn.Softmax(dim=1),
}
final = {}

for loss_function in (nn.CrossEntropyLoss(), nn.NLLLoss()):
    loss_name = type(loss_function).__name__
    print(loss_name)
    for name, end in ends.items():
        torch.manual_seed(0)
        model = nn.Sequential(nn.Linear(2, 3), end)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        for _ in range(500):
            output = model(orders)
            loss = loss_function(output, vehicle)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        right = (output.argmax(dim=1) == vehicle).sum().item()
        final[f"{name} {loss_name}"] = loss.item()
        print(f"  {name:17} {loss.item():9.4f}   {right} of 6 right")
