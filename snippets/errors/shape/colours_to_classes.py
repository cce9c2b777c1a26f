import torch

road, grass = [128, 64, 128], [0, 128, 0]
picture = torch.tensor([[road, grass, grass], [road, road, [9, 9, 9]]])

mask = torch.full(picture.shape[:2], 255)  # 255: no colour of the list.
for number, colour in enumerate([road, grass]):
    mask[(picture == torch.tensor(colour)).all(-1)] = number
print(f"{tuple(picture.shape)} -> {tuple(mask.shape)} {mask.tolist()}")
