import torch
from torch import nn
from torch.distributions import Categorical

torch.manual_seed(0)
features = torch.randn(4, 8)  # four words, eight features each
target = torch.tensor([0, 7, 3, 1])  # the word that came next, of ten

head = nn.Linear(8, 10)
adaptive = nn.AdaptiveLogSoftmaxWithLoss(8, 10, cutoffs=[2, 5], div_value=2.0)
linear = nn.LinearCrossEntropyLoss(8, 10)
logits = head(features)
rows = {
    "CrossEntropyLoss": (nn.CrossEntropyLoss()(logits, target), logits),
    "NLLLoss": (nn.NLLLoss()(logits.log_softmax(1), target), logits),
    "AdaptiveLogSoftmaxWithLoss": (
        adaptive(features, target).loss,
        adaptive.log_prob(features),
    ),
    "LinearCrossEntropyLoss": (
        linear(features, target),
        linear.linear(features),
    ),
}
loss, nll = {}, {}
for name, (value, scores) in rows.items():
    loss[name] = value.item()
    nll[name] = -Categorical(logits=scores).log_prob(target).mean().item()
    print(f"{name:26} {loss[name]:.4f}   Categorical {nll[name]:.4f}")
