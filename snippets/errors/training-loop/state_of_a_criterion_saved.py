import io

import torch
from torch import nn

criterion = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 2.0]))
file = io.BytesIO()
torch.save({"criterion": criterion.state_dict()}, file)
file.seek(0)
checkpoint = torch.load(file)
print(checkpoint["criterion"]["weight"])
