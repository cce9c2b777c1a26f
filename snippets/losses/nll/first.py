import torch
from torch import nn

# Chances of rain, dry and snow on three days, by two services.
careful = torch.tensor([[0.7, 0.2, 0.1], [0.2, 0.7, 0.1], [0.3, 0.1, 0.6]])
bold = torch.tensor(
    [[0.9, 0.08, 0.02], [0.08, 0.9, 0.02], [0.9, 0.08, 0.02]],
)
weather = torch.tensor([0, 1, 2])  # rain, dry, snow

each = nn.NLLLoss(reduction="none")
for name, probs in (("careful", careful), ("bold", bold)):
    losses = each(probs.log(), weather).tolist()
    print(f"{name:8}", "  ".join(f"{cost:.3f}" for cost in losses))

loss = nn.NLLLoss()(careful.log(), weather).item()
of_bold = nn.NLLLoss()(bold.log(), weather).item()
print(f"mean     careful {loss:.4f}  bold {of_bold:.4f}")
