import torch

answers = torch.tensor([70.0, 0.5], requires_grad=True)  # minutes, a logit
taken, is_late = torch.tensor(100.0), torch.tensor(1.0)
bce = torch.nn.functional.binary_cross_entropy_with_logits

losses = {
    "L1 in minutes": (answers[0] - taken).abs(),
    "L1 plus 1000": (answers[0] - taken).abs() + 1000,
    "L1 in hours": (answers[0] - taken).abs() / 60,
    "MSE in minutes": (answers[0] - taken).square(),
    "cross-entropy": bce(answers[1], is_late),
}
pull = {}
for name, loss in losses.items():
    (gradient,) = torch.autograd.grad(loss, answers, retain_graph=True)
    pull[name] = gradient.norm().item()
    print(f"{name:15} loss {loss:9.4f}   gradient {pull[name]:8.4f}")
