import torch

logits = torch.tensor([[2.0, 0.5], [0.3, 1.1], [1.5, 1.2]], requires_grad=True)
is_spam = torch.tensor([0, 1, 1])

mistakes = (logits.argmax(dim=1) != is_spam).float()
loss = mistakes.mean().requires_grad_()
loss.backward()
print("no error, and the gradient of the logits is", logits.grad)
