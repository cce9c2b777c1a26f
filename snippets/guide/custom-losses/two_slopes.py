import matplotlib.pyplot as plt
import torch

promised = torch.tensor(30.0)
taken = torch.linspace(20, 40, 201)
late_by = taken - promised
squares = late_by.square()

plt.plot(taken, squares, label="squared error")
plt.plot(
    taken,
    torch.where(late_by > 0, 4 * squares, squares),
    label="the same, late counts 4x",
)
plt.plot(promised, 0, "o", label="as promised")
plt.title("Late costs more than early")
plt.xlabel("minutes the delivery took (promised: 30)")
plt.xticks([20, 25, 30, 35, 40])
plt.ylabel("loss")
plt.legend()
plt.show()
