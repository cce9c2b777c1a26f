from torch import nn

loss_fn = nn.MultiLabelMarginLoss(margin=0.5)
