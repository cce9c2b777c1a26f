import torch
from torch import nn

cases = [
    ((3,), ()),  # one message, three classes
    ((8, 3), (8,)),  # eight messages
    ((8, 3, 5), (8, 5)),  # eight sentences of five words
    ((2, 3, 4, 6), (2, 4, 6)),  # two images of four times six pixels
]
print(f"{'logits':12} {'target':9} losses")
for shape, of_target in cases:
    logits = torch.zeros(shape)
    target = torch.zeros(of_target, dtype=torch.int64)
    losses = nn.CrossEntropyLoss(reduction="none")(logits, target)
    print(f"{shape!s:12} {of_target!s:9} {tuple(losses.shape)}")
