import torch

logits = torch.tensor([[4.0, 1.0, 0.1]])
outputs = {
    "logits": logits,
    "log-probabilities": logits.log_softmax(dim=1),
    "probabilities": logits.softmax(dim=1),
}

print(f"{'':17}       sum   sum of exp")
for name, output in outputs.items():
    row = output[0]
    print(f"{name:17}   {row.sum():7.4f}   {row.exp().sum():10.4f}")
