import torch
from torch import nn

pair = [torch.tensor(2.0), torch.tensor(0.0)]
logits = torch.tensor([[2.0, 1.0, 0.1]])
log_probs, right = logits.log_softmax(dim=1), torch.tensor([1])
shares = torch.tensor([[0.1, 0.3, 0.6]])
variance, minus_one = torch.tensor(0.5), torch.tensor(-1.0)
anchor, near, far = torch.zeros(1), torch.ones(1), torch.tensor([-1.5])

calls = [
    *((loss, pair) for loss in (nn.MSELoss(), nn.L1Loss())),
    *((loss, pair) for loss in (nn.SmoothL1Loss(), nn.HuberLoss())),
    (nn.PoissonNLLLoss(), [torch.tensor(1.0), torch.tensor(5.0)]),
    (nn.GaussianNLLLoss(), [torch.tensor(1.0), pair[1], variance]),
    (nn.CrossEntropyLoss(), [logits, right]),
    (nn.NLLLoss(), [log_probs, right]),
    (nn.BCEWithLogitsLoss(), [torch.tensor(1.0), torch.tensor(0.0)]),
    (nn.KLDivLoss(reduction="batchmean"), [log_probs, shares]),
    (nn.HingeEmbeddingLoss(), [torch.tensor(0.5), minus_one]),
    (nn.TripletMarginLoss(), [anchor, near, far]),
]
for loss, values in calls:
    print(f"{type(loss).__name__:20} {loss(*values).item():8.4f}")
