import torch

errors = torch.tensor([0.01, 0.1, 1.0, 10.0], requires_grad=True)
squares = errors.square()
absolutes = 0.3 * errors.abs()

(pull_of_squares,) = torch.autograd.grad(squares.sum(), errors)
(pull_of_absolutes,) = torch.autograd.grad(absolutes.sum(), errors)
share = pull_of_absolutes / (pull_of_squares + pull_of_absolutes)

for error, part in zip(errors.tolist(), share.tolist(), strict=True):
    print(f"error {error:5.2f}: {part:4.0%} of the gradient is the absolute term's")
