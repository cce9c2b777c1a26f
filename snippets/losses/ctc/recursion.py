import math

probs = [[0.2, 0.7, 0.1], [0.1, 0.5, 0.4], [0.3, 0.1, 0.6]]
target = [1, 2]

states = [0]  # Blank, first letter, blank, second letter, blank.
for letter in target:
    states += [letter, 0]

# reached[s]: probability of all ways to be in state s so far.
reached = [0.0] * len(states)
reached[0], reached[1] = probs[0][states[0]], probs[0][states[1]]
for row in probs[1:]:
    before = reached
    reached = []
    for s, state in enumerate(states):
        total = before[s]
        if s >= 1:
            total += before[s - 1]
        if s >= 2 and state not in (0, states[s - 2]):
            total += before[s - 2]  # From letter to letter, no blank.
        reached.append(total * row[state])
    print("  ".join(f"{one:.3f}" for one in reached))

loss = -math.log(reached[-1] + reached[-2])
print(f"loss {loss:.6f}")
