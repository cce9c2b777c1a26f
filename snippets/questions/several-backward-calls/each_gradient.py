import torch

promise = torch.tensor(30.0, requires_grad=True)
early = (promise - 20).square()
late = 5 * (promise - 40).abs()

(of_early,) = torch.autograd.grad(early, promise)
(of_late,) = torch.autograd.grad(late, promise)
print(f"early pulls {of_early:.0f}, late pulls {of_late:.0f}")
print("promise.grad is untouched:", promise.grad)

promise.grad = of_early + of_late
print(f"as after one backward of the sum: {promise.grad:.0f}")
