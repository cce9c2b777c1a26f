import torch
from torch.nn import functional as F

pairs = [(0.0, 0.5), (0.5, 0.5), (0.5, 0.0), (0.0, 0.0)]
target, model = torch.tensor(pairs).T
log_probs = model.log()

log_target = target.log()
plain = F.kl_div(log_probs, target, reduction="none")
in_logs = F.kl_div(
    log_probs,
    log_target,
    reduction="none",
    log_target=True,
)
print("target  model   term   with log_target")
for row, (share, prob) in enumerate(pairs):
    print(f"{share:6} {prob:6} {plain[row]:6.2f} {in_logs[row]:10.2f}")
