import torch

logits = torch.tensor([1.2, 0.3, -0.2, -2.0])
target = torch.tensor([1.0, 1.0, 0.0, 0.0])

right = {}
for threshold in (0.0, 0.5):
    said = logits > threshold
    right[f"at{threshold}"] = (said == target.bool()).sum().item()
    print(f"logit > {threshold}: {right[f'at{threshold}']} of 4 are right")
asked = torch.sigmoid(torch.tensor(0.5)).item()
print(f"a logit above 0.5 is a probability above {asked:.3f}")
