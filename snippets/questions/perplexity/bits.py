import math

nats = 3.2  # Mean cross-entropy per token, as PyTorch gives it.
bits = nats / math.log(2)
print(f"{bits:.4f} bits per token")
print(f"e to the nats {math.exp(nats):.4f}")
print(f"2 to the bits {2**bits:.4f}")
print(f"2 to the nats {2**nats:.4f}, which is nothing")
