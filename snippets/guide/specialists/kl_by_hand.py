import torch
from torch import nn
from torch.nn import functional as F

# The next word: chair, sofa, door or letter.
teacher = torch.tensor(
    [
        [0.60, 0.30, 0.05, 0.05],  # "She sat down on the …"
        [0.02, 0.03, 0.65, 0.30],  # "She opened the …"
    ]
)
student_logits = torch.tensor([[2.0, 1.8, 0.2, 0.1], [0.1, 0.3, 1.9, 1.6]])
student_log_probs = F.log_softmax(student_logits, dim=1)

loss = nn.KLDivLoss(reduction="batchmean")(student_log_probs, teacher)

per_word = teacher * (teacher.log() - student_log_probs)
per_sentence = per_word.sum(dim=1)
print(f"first sentence   {per_sentence[0]:.4f}")
print(f"second sentence  {per_sentence[1]:.4f}")
print(f"their mean       {per_sentence.mean():.4f}")
print(f"KLDivLoss        {loss:.4f}")
