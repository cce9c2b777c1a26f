import torch
from torch import nn

criterion = nn.TripletMarginLoss(margin=1.0)
embeddings = {
    "collapsed": torch.tensor([[0.3, 0.4], [0.3, 0.4], [0.3, 0.4]]),
    "learning": torch.tensor([[0.3, 0.4], [0.5, 0.4], [0.9, 1.2]]),
    "done": torch.tensor([[0.3, 0.4], [0.4, 0.4], [2.0, 1.5]]),
}
for name, rows in embeddings.items():
    anchor, positive, negative = rows.split(1)
    loss = criterion(anchor, positive, negative).item()
    spread = rows.std(dim=0).mean().item()
    print(f"{name:10} loss {loss:.4f}  spread {spread:.4f}")
