import numpy
import torch

labels = numpy.array(["cat", "dog", "cat"])
target = torch.from_numpy(labels)
