import torch

losses = torch.tensor([1.0, 1.0, 1.0, 3.0])
weight = torch.tensor([1.0, 1.0, 1.0, 5.0])

whole = (losses * weight).sum() / weight.sum()
batches = zip(losses.split(2), weight.split(2), strict=True)
each = [(part * w).sum() / w.sum() for part, w in batches]
scaled = weight / weight.mean()  # Over all data, once: their mean is 1.
by_mean = [part.mean() for part in (losses * scaled).split(2)]
print(f"all at once                 {whole:.4f}")
print(f"by the weights of a batch   {sum(each) / 2:.4f}")
print(f"mean, with scaled weights   {sum(by_mean) / 2:.4f}")
