import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")  # torch.jit.script warns that it is old
for loss in (nn.TripletMarginLoss(), nn.TripletMarginWithDistanceLoss()):
    name = type(loss).__name__
    try:
        torch.jit.script(loss)
    except Exception as error:
        first_line = str(error).splitlines()[0]
        print(f"{name}: {type(error).__name__}:", first_line)
    else:
        print(f"{name}: scripted")
