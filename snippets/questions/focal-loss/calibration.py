import torch

# Of the photos that look like this, 80 % are cats.
cats = 0.8
p = torch.linspace(0.001, 0.999, 9981, dtype=torch.float64)

best = {}
for gamma in (0, 1, 2, 5):
    cat = -((1 - p) ** gamma) * p.log()
    no_cat = -(p**gamma) * (1 - p).log()
    expected = cats * cat + (1 - cats) * no_cat
    best[f"gamma {gamma}"] = p[expected.argmin()].item()
    print(f"gamma {gamma}: the best answer is {p[expected.argmin()]:.3f}")
