import torch
from torch.nn import functional as F

torch.manual_seed(0)
sentences, words, vocabulary = 2, 5, 4
student = torch.randn(sentences, words, vocabulary).log_softmax(-1)
teacher = torch.randn(sentences, words, vocabulary).softmax(-1)
how = {"reduction": "batchmean"}

each_word = F.kl_div(student, teacher, reduction="none").sum(-1)
in_three = F.kl_div(student, teacher, **how).item()
flat = F.kl_div(student.flatten(0, 1), teacher.flatten(0, 1), **how).item()
print(f"mean over all words   {each_word.mean():.4f}")
print(f"batchmean, (N, T, C)  {in_three:.4f}")
print(f"batchmean, (N*T, C)   {flat:.4f}")
