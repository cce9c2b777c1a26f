import torch
from torch import nn

# Six reviews kept out of training. The model is sure of each, and wrong about two.
logits = torch.tensor(
    [
        [6.0, 1.0, 0.0],
        [0.5, 7.0, 0.0],
        [0.0, 1.5, 6.5],
        [8.0, 2.0, 1.0],
        [5.5, 0.0, 2.0],
        [1.0, 2.0, 6.0],
    ]
)
target = torch.tensor([0, 1, 2, 0, 2, 1])

temperature = torch.tensor(1.0, requires_grad=True)
history = []
for _ in range(200):
    log_probs = (logits / temperature).log_softmax(dim=1)
    loss = nn.NLLLoss()(log_probs, target)
    sure = log_probs.exp().amax(dim=1).mean()  # the same scores, read as confidence
    history.append((temperature.item(), loss.item(), sure.item()))
    (gradient,) = torch.autograd.grad(loss, temperature)
    temperature = temperature - gradient

right = (logits.argmax(dim=1) == target).float().mean()
print(f"right about {right:.0%} of the reviews")
for name, (t, loss, sure) in [("before", history[0]), ("after", history[-1])]:
    print(f"{name:6}  T = {t:.2f}  loss {loss:.4f}  mean confidence {sure:.0%}")
