import json

import torch

history = [{"epoch": 1, "loss": torch.tensor(0.5).item()}]
print(json.dumps(history))
