import torch
from torch.nn import functional as F

torch.manual_seed(0)
student = torch.randn(2, 5, 4).log_softmax(-1)
teacher = torch.randn(2, 5, 4).softmax(-1)
lengths = torch.tensor([5, 2])  # The second sentence has two words.
is_word = torch.arange(5) < lengths.unsqueeze(1)

each_word = F.kl_div(student, teacher, reduction="none").sum(-1)
over_all = each_word.mean().item()
over_words = each_word[is_word].mean().item()
how = {"reduction": "batchmean"}
taken_out = F.kl_div(student[is_word], teacher[is_word], **how).item()
print(f"padding counted      {over_all:.4f}")
print(f"words only           {over_words:.4f}")
print(f"words only, by mask  {taken_out:.4f}")
