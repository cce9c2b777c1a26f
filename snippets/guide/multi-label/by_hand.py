import math

logits = {"beach": 0.8, "sunset": -1.2}
present = {"beach": True, "sunset": False}

losses = {}
for tag, logit in logits.items():
    yes = 1 / (1 + math.exp(-logit))
    given = yes if present[tag] else 1 - yes
    losses[tag] = -math.log(given)
    print(f"{tag:6}  yes {yes:.4f}  the truth {given:.4f}  loss {losses[tag]:.4f}")
loss = sum(losses.values()) / len(losses)
print(f"mean   {loss:.4f}")
