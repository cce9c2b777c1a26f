import math

# Similarities of the cat's photo to three captions, and the temperature.
similarity, temperature = [0.95, 0.66, 0.07], 0.07

scores = [math.exp(s / temperature) for s in similarity]
share = [score / sum(scores) for score in scores]
loss = -math.log(share[0])
print("share of each caption", [f"{part:.4f}" for part in share])
print(f"loss of this row {loss:.4f}")
