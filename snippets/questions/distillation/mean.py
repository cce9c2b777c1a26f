import torch
from torch.nn import functional as F

torch.manual_seed(0)
teacher = torch.randn(2, 7, 50)  # 2 sentences, 7 tokens, 50 words
student = torch.randn(2, 7, 50)
log_p, t = student.log_softmax(-1), teacher.softmax(-1)

per_token = (t * (t.log() - log_p)).sum(-1).mean().item()
flat_p, flat_t = log_p.flatten(0, 1), t.flatten(0, 1)
losses = {
    "batchmean, (2, 7, 50)": F.kl_div(log_p, t, reduction="batchmean"),
    "batchmean, (14, 50)": F.kl_div(flat_p, flat_t, reduction="batchmean"),
    "mean": F.kl_div(log_p, t, reduction="mean"),
}
print(f"{'divergence of a token':22} {per_token:.4f}")
for name, loss in losses.items():
    print(f"{name:22} {loss:.4f}")
