import torch
from torch import nn

device = "meta"
criterion = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 2.0, 4.0]))
criterion = criterion.to(device)
print("class weights on", criterion.weight.device)

criterion = nn.BCEWithLogitsLoss(pos_weight=torch.tensor([9.0])).to(device)
for name, buffer in criterion.named_buffers():
    print(name, "on", buffer.device)
