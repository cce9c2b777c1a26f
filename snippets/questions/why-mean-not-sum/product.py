import math

right = [0.9346, 0.7113, 0.3322]  # probability of the right class, three photos

likelihood = math.prod(right)
summed = -sum(math.log(p) for p in right)
mean = summed / len(right)
print(f"product               {likelihood:.6f}")
print(f"minus its logarithm   {-math.log(likelihood):.6f}")
print(f"sum of the losses     {summed:.6f}")
print(f"mean of the losses    {mean:.6f}")
print(f"e to minus the mean   {math.exp(-mean):.6f}")

thousand = right * 1000
vanished = math.prod(thousand)
survives = -sum(math.log(p) for p in thousand)
count = len(thousand)
print(f"product of {count}       {vanished}")
print(f"sum of their losses   {survives:.1f}")
