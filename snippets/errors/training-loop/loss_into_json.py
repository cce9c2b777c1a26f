import json

import torch

history = [{"epoch": 1, "loss": torch.tensor(0.5)}]
print(json.dumps(history))
