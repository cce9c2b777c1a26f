import torch
from torch import nn

ada = torch.tensor([[1.0, 2.0, 3.0]])
ada_again = torch.tensor([[2.0, 1.0, 3.0]])
ben = torch.tensor([[6.0, 4.0, 1.0]])

gradients = {}
for eps in (1e-6, 0.0):
    model = nn.Linear(3, 2)
    nn.init.zeros_(model.weight)  # every photo goes to the same point
    embeddings = model(ada), model(ada_again), model(ben)
    loss = nn.TripletMarginLoss(margin=1.0, eps=eps)(*embeddings)
    loss.backward()
    gradients[f"eps{eps:.0e}"] = model.weight.grad
    print(f"eps={eps:g}: loss {loss.item()}, gradient of the weights")
    for row in model.weight.grad.tolist():
        print("  ", "  ".join(f"{slope:6.3f}" for slope in row))
