from torch import nn


class SpeciesAndWeight(nn.Module):
    def __init__(self):
        super().__init__()
        self.of_species = nn.CrossEntropyLoss()


print(SpeciesAndWeight())
