import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

error = torch.linspace(-3, 3, 121)
zero = torch.zeros_like(error)
loss = F.mse_loss(error, zero)
plt.plot(error, F.mse_loss(error, zero, reduction="none"), label="MSE")
plt.plot(error, F.l1_loss(error, zero, reduction="none"), label="L1")
plt.plot(error, F.huber_loss(error, zero, reduction="none"), label="Huber")
plt.title("Three regression losses")
plt.xlabel("error")
plt.ylabel("loss")
plt.legend()
plt.show()
