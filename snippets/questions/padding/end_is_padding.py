import torch

end = 2  # No padding token of its own: the end stands in for it.
tokens = torch.tensor([[7, 5, 9, end], [7, 4, end, end]])
by_value = tokens.masked_fill(tokens == end, -100)

lengths = torch.tensor([4, 3])
mask = torch.arange(4) < lengths.unsqueeze(1)
by_length = tokens.masked_fill(~mask, -100)
ends = {}
for name, labels in {"value": by_value, "length": by_length}.items():
    ends[name] = (labels == end).sum().item()
    print(f"by {name:6}  {labels.tolist()}  ends to learn: {ends[name]}")
