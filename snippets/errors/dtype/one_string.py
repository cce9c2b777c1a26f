import torch

row = {"text": "great film", "label": "4"}  # As a CSV file gives it.
label = torch.tensor(row["label"])
