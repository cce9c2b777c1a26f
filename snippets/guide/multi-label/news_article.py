import math

import torch
from torch import nn

topics = ["politics", "economy", "health", "sport"]
logits = torch.tensor([[9.0, 9.0, 9.0, -9.0]])
target = torch.tensor([[1.0, 1.0, 1.0, 0.0]])

yes_or_no = nn.BCEWithLogitsLoss()(logits, target)
one_of_four = nn.CrossEntropyLoss()(logits, target)
floor = 3 * math.log(3)
print("topic     sigmoid  softmax")
rows = zip(topics, logits.sigmoid()[0], logits.softmax(dim=1)[0], strict=True)
for topic, alone, shared in rows:
    print(f"{topic:9} {alone:6.4f}  {shared:7.4f}")
print(f"BCEWithLogitsLoss  {yes_or_no:.4f}")
print(f"CrossEntropyLoss   {one_of_four:.4f}, cannot fall below {floor:.4f}")
