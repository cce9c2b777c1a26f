import torch
from torch import nn

torch.manual_seed(0)
noise = torch.tensor([[0.1, 0.9], [0.7, 0.3]])
generator = nn.Linear(2, 2)
critic = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1))
critic_optimizer = torch.optim.SGD(critic.parameters(), lr=0.1)

score = critic(generator(noise))
critic_loss, generator_loss = score.mean(), -score.mean()
critic_loss.backward(retain_graph=True)
critic_optimizer.step()
generator_loss.backward()
