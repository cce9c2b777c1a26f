import torch
from torch import nn

torch.manual_seed(0)
pieces = torch.tensor([0.1, 0.4, 0.3, 0.8, 0.6, 0.9]).view(3, 2, 1)
network, state = nn.RNN(1, 4), torch.zeros(1, 4)
for number, piece in enumerate(pieces):
    output, state = network(piece, state)
    loss = output.square().mean()
    network.zero_grad()
    loss.backward()
    state = state.detach()  # Without this the second pass fails.
    print(f"piece {number}: loss {loss.item():.4f}")
