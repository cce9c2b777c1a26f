import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

# Two classes, blank and "a"; the text is "a". All frames say the same.
logit = torch.linspace(-6, 6, 241, requires_grad=True)
scores = torch.stack([torch.zeros(241), logit], dim=1)
letters = torch.ones(241, dtype=torch.int64)

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("CTCLoss of a text of one letter, and its gradient")
for frames in (1, 2, 4):
    log_probs = scores.log_softmax(dim=1).expand(frames, 241, 2)
    losses = F.ctc_loss(
        log_probs,
        letters[:, None],
        letters * frames,
        letters,
        reduction="none",
    )
    (slopes,) = torch.autograd.grad(losses.sum(), logit, retain_graph=True)
    above.plot(logit.detach(), losses.detach(), label=f"frames: {frames}")
    below.plot(logit.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient")
below.set_xlabel("logit of the letter, against 0 for the blank")
plt.show()
