import torch
from torch import nn

churned = torch.tensor([0.0, 1.0, 1.0])
logits = torch.tensor([[-1.0], [2.0], [0.5]])

loss_fn = nn.BCEWithLogitsLoss()
as_rows = loss_fn(logits.squeeze(1), churned)
as_columns = loss_fn(logits, churned.unsqueeze(1))
print(f"{as_rows.item():.4f} {as_columns.item():.4f}")
