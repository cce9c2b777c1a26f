import torch

weight = torch.tensor(1.0, requires_grad=True)
total = 0.0
for kilometres, minutes in [(2.0, 4.0), (4.0, 8.0), (6.0, 12.0)]:
    loss = (weight * kilometres - minutes) ** 2
    loss.backward()  # Not total.backward().
    total += loss.item()
print(f"mean loss {total / 3:.4f}, gradient {weight.grad:.1f}")
