from torch import nn


class SpeciesAndWeight(nn.Module):
    def __init__(self):
        self.of_species = nn.CrossEntropyLoss()


SpeciesAndWeight()
