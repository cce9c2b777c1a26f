import torch
from torch.nn import functional as F

# Rows: photos. The last caption, "a photo", suits every one of them.
similarity = torch.tensor(
    [
        [0.8, 0.1, 0.7],
        [0.1, 0.8, 0.7],
        [0.1, 0.1, 0.9],
    ]
)
logits, target = similarity / 0.07, torch.arange(3)

loss = {
    "photo finds caption": F.cross_entropy(logits, target).item(),
    "caption finds photo": F.cross_entropy(logits.T, target).item(),
}
for name, value in loss.items():
    print(f"{name} {value:.4f}")
