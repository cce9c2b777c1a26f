import torch
from torch.nn import functional as F

person = torch.tensor([0, 0, 1, 1, 2])
rows = [[0.0, 0.0], [0.6, 0.0], [0.5, 0.1], [0.0, 0.9], [3.0, 3.0]]
embedding = torch.tensor(rows)
margin = 0.5

distance = torch.cdist(embedding, embedding)
other = person[:, None] != person[None, :]
for anchor, positive in [(0, 1), (1, 0), (2, 3)]:
    near = distance[anchor, positive]
    far = distance[anchor].masked_fill(~other[anchor], float("inf"))
    between = other[anchor] & (far > near) & (far < near + margin)
    hard = far.argmin().item()
    loss = F.relu(near - far[hard] + margin).item()
    semi = between.nonzero()[:, 0].tolist()
    print(f"anchor {anchor}, positive {positive}: hardest negative {hard}")
    print(f"  its loss {loss:.4f}, semi-hard ones {semi}")
