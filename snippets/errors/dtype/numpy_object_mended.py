import numpy
import torch

rents = numpy.array([900, None, 1250])
target = torch.from_numpy(rents.astype("float32"))
known = ~target.isnan()
print(f"{target.tolist()}, known {target[known].tolist()}")
