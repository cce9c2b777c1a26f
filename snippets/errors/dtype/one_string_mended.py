import torch

row = {"text": "great film", "label": "4"}
label = torch.tensor(int(row["label"]))
print(label.dtype, label.item())
