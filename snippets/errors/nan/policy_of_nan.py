import torch
from torch.distributions import Categorical

torch.manual_seed(0)
policy = torch.nn.Linear(2, 3)
position = torch.tensor([[0.4, float("inf")]])  # A division by zero.
action = Categorical(logits=policy(position)).sample()
