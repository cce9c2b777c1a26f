import math

floor = {}
print("classes   ε = 0.05   ε = 0.1   ε = 0.2")
for classes in (2, 3, 10, 100, 1000):
    row = {}
    for smoothing in (0.05, 0.1, 0.2):
        other = smoothing / classes
        right = 1 - smoothing + other
        rest = -(classes - 1) * other * math.log(other)
        row[f"{smoothing}"] = rest - right * math.log(right)
    floor[f"{classes}"] = row
    print("{:7} {:10.4f} {:9.4f} {:9.4f}".format(classes, *row.values()))
