import torch

weight = torch.tensor(2.0, requires_grad=True)
faces = []  # There is none in this picture.
loss = 0
for face in faces:
    loss = loss + (weight - face) ** 2
loss.backward()
