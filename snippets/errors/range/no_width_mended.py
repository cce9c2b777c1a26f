from torch import nn

for width, divisor in [(64, 4.0), (8, 2.0)]:
    criterion = nn.AdaptiveLogSoftmaxWithLoss(
        width, n_classes=1000, cutoffs=[50, 200], div_value=divisor
    )
    widths = [cluster[0].out_features for cluster in criterion.tail]
    print(f"{width:2} features, div_value={divisor}: {widths}")
