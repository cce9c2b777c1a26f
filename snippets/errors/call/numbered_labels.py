import torch

animals = ["cat", "dog", "cat", "hen"]
names = sorted(set(animals))  # Sorted: the same numbers in every run.
numbers = {name: number for number, name in enumerate(names)}
target = torch.tensor([numbers[animal] for animal in animals])
print(target.tolist(), numbers)
print([names[number] for number in target])
