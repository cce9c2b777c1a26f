import io

import torch
from torch import nn

file = io.BytesIO()
torch.save({"criterion": nn.CrossEntropyLoss()}, file)
file.seek(0)
checkpoint = torch.load(file)
