import torch
from torch import nn

number = nn.MSELoss()
one_answer = nn.CrossEntropyLoss()
several_answers = nn.BCEWithLogitsLoss()

# A delivery: its minutes, its vehicle (of three), and is it late, is it cold.
minutes = number(torch.tensor([[28.0]]), torch.tensor([[30.0]]))
vehicle = one_answer(torch.tensor([[2.0, 0.5, -1.0]]), torch.tensor([0]))
labels = several_answers(torch.tensor([[1.5, -0.5]]), torch.tensor([[1.0, 0]]))

print(f"minutes      {minutes.item():.4f}")
print(f"vehicle      {vehicle.item():.4f}")
print(f"late, cold   {labels.item():.4f}")
