import numpy
import torch

labels = numpy.array(["cat", "dog", "cat"])
classes, numbers = numpy.unique(labels, return_inverse=True)
target = torch.from_numpy(numbers)
print(f"{target.tolist()} of {classes.tolist()}")
