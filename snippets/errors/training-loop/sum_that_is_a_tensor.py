import torch

weight = torch.tensor(2.0, requires_grad=True)
for faces in ([], [1.0, 4.0]):
    losses = [(weight - face) ** 2 for face in faces]
    if not losses:
        print("nothing to learn from this picture")
        continue
    loss = torch.stack(losses).mean()
    loss.backward()
    print(f"loss {loss.item():.2f}, gradient {weight.grad.item():.1f}")
