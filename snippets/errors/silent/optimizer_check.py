from torch import nn, optim


def check_optimizer(optimizer, model):
    """Raise if the optimizer lacks a parameter that is to be trained."""
    groups = optimizer.param_groups
    held = {id(one) for group in groups for one in group["params"]}
    for name, parameter in model.named_parameters():
        if parameter.requires_grad and id(parameter) not in held:
            raise ValueError(f"the optimizer does not hold {name}")


model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
optimizer = optim.SGD(model.parameters(), lr=0.5)
check_optimizer(optimizer, model)
print("the model it was made for passes")
model[2] = nn.Linear(8, 4)
check_optimizer(optimizer, model)
