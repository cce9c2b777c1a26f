from torch import nn

model = nn.Linear(10, 4)
criterion = nn.AdaptiveLogSoftmaxWithLoss(4, 8, [2, 5], div_value=2.0)

known = {id(weight) for weight in model.parameters()}
for name, weight in criterion.named_parameters():
    print(f"{name:15} in model.parameters(): {id(weight) in known}")
