import math

text = "the delivery came an hour late"
total = 21.0  # Nats for the whole text, the same for all three models.
counts = {
    "per word": len(text.split()),
    "per piece": 9,  # "deliver" and "y", "hour" and so on.
    "per byte": len(text.encode()),
}
perplexity = {}
for unit, count in counts.items():
    perplexity[unit] = math.exp(total / count)
    print(f"{unit:9} of {count:2}: perplexity {perplexity[unit]:6.3f}")

bits_per_byte = total / math.log(2) / len(text.encode())
print(f"bits per byte, whatever the tokeniser: {bits_per_byte:.4f}")
