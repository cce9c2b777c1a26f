import warnings

import torch

with torch.autograd.set_detect_anomaly(True):
    shares = torch.tensor([0.5, 0.5, 0.0], requires_grad=True)
    entropy = -(shares * shares.log()).sum()
    with warnings.catch_warnings(record=True) as caught:
        try:
            entropy.backward()
        except RuntimeError as error:
            print("RuntimeError:", error)

first, *frames = str(caught[0].message).splitlines()
print("UserWarning:", first)
print(*frames[-3:-1], sep="\n")
