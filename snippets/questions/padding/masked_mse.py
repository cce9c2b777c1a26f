import torch
from torch import nn
from torch.nn.utils.rnn import pad_sequence

# Degrees at 3 stations: four hours of one day, two of another.
days = [torch.full((4, 3), 15.0), torch.full((2, 3), 10.0)]
target = pad_sequence(days, batch_first=True)  # (2, 4, 3), filled with 0.
hours = torch.tensor([len(day) for day in days])
mask = torch.arange(4) < hours.unsqueeze(1)  # (2, 4), True for an hour.
forecast = torch.full((2, 4, 3), 12.0)

everything = nn.MSELoss()(forecast, target)
selected = nn.MSELoss()(forecast[mask], target[mask])
squares = nn.MSELoss(reduction="none")(forecast, target)
inside = mask.unsqueeze(2).expand_as(squares)
by_mask = (squares * inside).sum() / inside.sum()
too_much = (squares * inside).sum() / mask.sum()
print(f"padding counted       {everything:7.4f}")
print(f"only the real hours   {selected:7.4f}")
print(f"by the sum of a mask  {by_mask:7.4f}")
print(f"stations forgotten    {too_much:7.4f}")
