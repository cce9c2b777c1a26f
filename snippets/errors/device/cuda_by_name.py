from torch import nn

model = nn.Linear(2, 3).cuda()
