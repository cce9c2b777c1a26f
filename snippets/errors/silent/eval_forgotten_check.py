from torch import nn


def check_mode(model, training):
    """Raise if a layer of the model is in the other mode."""
    for module in model.modules():
        if module.training != training:
            mode = "train" if training else "eval"
            name = type(module).__name__
            raise ValueError(f"{name} needs model.{mode}()")


model = nn.Sequential(nn.Linear(8, 8), nn.Dropout(0.5), nn.Linear(8, 3))
check_mode(model, training=True)
print("training passes")
check_mode(model, training=False)
