import torch
from torch import nn

brightness = torch.tensor([[0.1], [0.2], [0.8], [0.9]])
mask = torch.tensor([[0.0], [0.0], [1.0], [1.0]])
loss_fn = nn.BCEWithLogitsLoss()

for name, call in [
    ("loss_fn(logits, mask)", lambda logits: loss_fn(logits, mask)),
    ("loss_fn(mask, logits)", lambda logits: loss_fn(mask, logits)),
    ("a mask of 0 and 255", lambda logits: loss_fn(logits, 255 * mask)),
]:
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    weight, bias = model.parameters()
    for _ in range(500):
        loss = call(model(brightness))
        model.zero_grad()
        loss.backward()
        with torch.no_grad():
            weight -= weight.grad
            bias -= bias.grad
    says = (model(brightness) > 0).int().flatten().tolist()
    print(f"{name:21}  loss {loss.item():12.2f}  says {says}")
