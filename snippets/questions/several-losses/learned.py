import torch

losses = torch.tensor([400.0, 0.25])  # What two tasks cannot get below.
totals = {
    "weights": lambda knobs: (knobs * losses).sum(),
    "exp(-s)": lambda knobs: ((-knobs).exp() * losses).sum(),
    "exp(-s) + s": lambda knobs: ((-knobs).exp() * losses + knobs).sum(),
}
learned = {}
for name, total_of in totals.items():
    knobs = torch.zeros(2, requires_grad=True)
    for _ in range(300):
        (gradient,) = torch.autograd.grad(total_of(knobs), knobs)
        with torch.no_grad():
            # Steps of a limited length, such as Adam takes.
            knobs -= 0.1 * gradient.clamp(-1, 1)
    weights = knobs if name == "weights" else (-knobs).exp()
    learned[name] = weights.tolist()
    shown = " ".join(f"{weight:9.4f}" for weight in weights)
    print(f"{name:12} {shown}  total {total_of(knobs).item():9.1f}")
