import torch
from torch import nn

scores = torch.tensor([[2.0, 0.5, 0.1]])
votes = torch.tensor([[0.7, 0.2, 0.1]])
for loss in (nn.CrossEntropyLoss(), nn.NLLLoss(), nn.MultiMarginLoss()):
    name = type(loss).__name__
    try:
        print(f"{name:16} {loss(scores.log_softmax(1), votes):.4f}")
    except RuntimeError as error:
        print(f"{name:16} {str(error).partition('.')[0]}")
