import torch

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.3, 2.2]])

over_photos = logits.softmax(dim=0)
sums = [round(x, 2) for x in over_photos.sum(1).tolist()]
print("softmax(dim=0), rows add up to", sums)
print("argmax(dim=0) ", logits.argmax(dim=0).tolist(), "for two photos")

one_output = torch.tensor([[2.0], [-1.0]])
print("softmax of one output", one_output.softmax(dim=1).tolist())
print("argmax of one output ", one_output.argmax(dim=1).tolist())
