from torch import nn

for name, value in {
    "reduction": "none",
    "ignore_index": -100,
    "weight": None,
    "label_smoothing": 0.1,
}.items():
    try:
        nn.AdaptiveLogSoftmaxWithLoss(4, 8, [2, 5], **{name: value})
    except TypeError as error:
        print(str(error).partition("() ")[2])
