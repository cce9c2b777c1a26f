import torch
from torch.nn import functional as F

cat = torch.tensor([[0.9, 0.1]])
kitten, car = torch.tensor([[0.7, 0.5]]), torch.tensor([[0.0, 1.0]])
near, far = (cat - kitten).norm(dim=1), (cat - car).norm(dim=1)
yes, no = torch.ones(1), -torch.ones(1)

values = {
    "cosine like": F.cosine_embedding_loss(cat, kitten, yes).item(),
    "cosine unlike": F.cosine_embedding_loss(cat, car, no).item(),
    "hinge like": F.hinge_embedding_loss(near, yes).item(),
    "hinge unlike": F.hinge_embedding_loss(far, no).item(),
    "triplet": F.triplet_margin_loss(cat, kitten, car).item(),
    "ranking": F.margin_ranking_loss(far, near, yes, margin=1.0).item(),
}
for name, loss in values.items():
    print(f"{name:14} {loss:.4f}")
