import torch
from torch import nn

ada = [[0.0, 0.0], [0.3, 0.4], [0.9, 1.2]]
ben = [[0.6, 0.8], [3.0, 4.0]]
embeddings = torch.tensor(ada + ben)
person = torch.tensor([0, 0, 0, 1, 1])

with torch.no_grad():  # choosing is not to be learned from
    distances = torch.cdist(embeddings, embeddings)
    same = person[:, None] == person
    farthest = distances.masked_fill(~same, -1).argmax(dim=1)
    nearest = distances.masked_fill(same, torch.inf).argmin(dim=1)

each = nn.TripletMarginLoss(reduction="none")
positive, negative = embeddings[farthest], embeddings[nearest]
losses = each(embeddings, positive, negative).tolist()
for number, cost in enumerate(losses):
    hardest = f"{farthest[number]} and {nearest[number]}"
    print(f"photo {number} against {hardest}: loss {cost:.2f}")
