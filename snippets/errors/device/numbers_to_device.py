import torch
from torch.utils.data import DataLoader

number_of = {"cat": 0, "dog": 1}
photos = [(torch.zeros(2), "cat"), (torch.ones(2), "dog")]
numbered = [(pixels, number_of[animal]) for pixels, animal in photos]
for pixels, animal in DataLoader(numbered, batch_size=2):
    batch = pixels.to("cpu"), animal.to("cpu")
    print(batch[1])
