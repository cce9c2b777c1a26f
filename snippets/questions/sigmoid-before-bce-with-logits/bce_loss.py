import torch
from torch.nn import functional as F

no = torch.tensor([0.0])  # And the model leans towards yes.
rows = {}
print("logit   with logits    sigmoid, then BCELoss")
for at in (2.0, 10.0, 17.0):
    logit = torch.tensor([at], requires_grad=True)
    one_step = F.binary_cross_entropy_with_logits(logit, no)
    two_steps = F.binary_cross_entropy(logit.sigmoid(), no)
    row = []
    for loss in (one_step, two_steps):
        (pull,) = torch.autograd.grad(loss, logit)
        row += [loss.item(), pull.item()]
    rows[f"at{at:.0f}"] = row
    print("{:5.0f}  {:6.2f} {:5.2f}      {:6.2f} {:5.2f}".format(at, *row))
