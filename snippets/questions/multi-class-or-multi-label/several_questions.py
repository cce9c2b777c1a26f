import torch
from torch import nn

# Two cars; colour: red, blue, grey. Condition: bad, fair, good.
logits = torch.tensor(
    [
        [[2.0, -1.0], [0.1, 0.5], [-1.0, 1.5]],
        [[0.0, 2.2], [0.4, 0.1], [1.9, -1.0]],
    ]
)
answers = torch.tensor([[0, 2], [2, 0]])  # Red and good; grey and bad.

loss = nn.CrossEntropyLoss()(logits, answers)
print("logits (cars, classes, questions)", tuple(logits.shape))
print("answers (cars, questions)        ", tuple(answers.shape))
print(f"loss {loss:.4f}, predicted {logits.argmax(1).tolist()}")
