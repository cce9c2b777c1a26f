import torch

words = ["cat", "the", "mat", "of"]
counts = torch.tensor([12, 90, 3, 40])  # of each word in the text
text = torch.tensor([1, 0, 3, 1, 2])  # "the cat of the mat"

order = counts.argsort(descending=True)
rank = order.argsort()  # the class of each word
target = rank[text]
print("classes:", target.tolist())
print("words again:", [words[index] for index in order[target]])
