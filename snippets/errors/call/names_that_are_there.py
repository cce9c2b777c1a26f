from torch import nn
from torch.nn import functional as F

print([name for name in dir(nn) if name.startswith("BCE")])
print([name for name in dir(F) if name.startswith("binary")])
