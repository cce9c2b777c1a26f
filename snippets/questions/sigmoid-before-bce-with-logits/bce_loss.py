import torch
from torch.nn import functional as F

no = torch.tensor([0.0])  # And the model leans towards yes.
rows = {}
print("logit   with logits    sigmoid, then BCELoss")
for at in (2.0, 10.0, 17.0):
    logit = torch.tensor([at], requires_grad=True)
    one_step = F.binary_cross_entropy_with_logits(logit, no)
    two_steps = F.binary_cross_entropy(logit.sigmoid(), no)
    pulls = [torch.autograd.grad(x, logit)[0] for x in (one_step, two_steps)]
    row = [one_step.item(), pulls[0].item()]
    row += [two_steps.item(), pulls[1].item()]
    rows[f"at{at:.0f}"] = row
    print("{:4.0f}  {:7.2f} {:5.2f}    {:7.2f} {:5.2f}".format(at, *row))
