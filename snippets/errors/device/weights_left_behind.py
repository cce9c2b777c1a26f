import torch
from torch import nn

device = "meta"  # "cuda" on your machine.
model = nn.Linear(2, 3).to(device)
photos = torch.zeros(4, 2).to(device)
animals = torch.tensor([0, 1, 2, 0]).to(device)
criterion = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 2.0, 4.0]))

print("photos and labels on", photos.device, animals.device)
print("model on            ", model.weight.device)
print("class weights on    ", criterion.weight.device)
