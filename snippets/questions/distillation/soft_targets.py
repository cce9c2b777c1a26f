import torch

teacher = torch.tensor([9.0, 6.0, -3.0])  # cat, dog, car
for temperature in (1, 2, 4, 10, 100):
    cat, dog, car = (teacher / temperature).softmax(dim=0).tolist()
    print(f"T {temperature:3}: cat {cat:.4f}  dog {dog:.4f}  car {car:.6f}")
