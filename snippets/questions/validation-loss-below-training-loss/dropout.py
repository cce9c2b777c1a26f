import torch
from torch import nn

torch.manual_seed(3)
kinds = torch.arange(300) % 3
photos = nn.functional.one_hot(kinds, 3) + 0.4 * torch.randn(300, 3)
train, valid = slice(0, 200), slice(200, 300)
layers = [nn.Linear(3, 32), nn.ReLU(), nn.Dropout(0.5), nn.Linear(32, 3)]
model = nn.Sequential(*layers)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
criterion = nn.CrossEntropyLoss()
for _ in range(60):
    loss = criterion(model(photos[train]), kinds[train])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

in_training = loss.item()
model.eval()
with torch.no_grad():
    evaluated = criterion(model(photos[train]), kinds[train]).item()
    held_out = criterion(model(photos[valid]), kinds[valid]).item()
print(f"training data, as training logs it  {in_training:.4f}")
print(f"validation data, model.eval()       {held_out:.4f}")
print(f"training data, model.eval()         {evaluated:.4f}")
