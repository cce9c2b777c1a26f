import math

logits = {"cat": 4.0, "dog": 1.0, "bird": 0.1}

powers = {name: math.exp(logit) for name, logit in logits.items()}
total = sum(powers.values())
probabilities = {name: power / total for name, power in powers.items()}
for name, p in probabilities.items():
    print(f"{name:4}  e^{logits[name]} = {powers[name]:5.2f}  probability {p:.4f}")

loss = -math.log(probabilities["cat"])
print(f"loss  -log({probabilities['cat']:.4f}) = {loss:.4f}")
