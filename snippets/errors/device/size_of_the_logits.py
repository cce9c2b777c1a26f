import torch

tokens, vocabulary = 8192, 128256  # One batch of a language model.
hidden = torch.empty(tokens, 4096, device="meta")
logits = torch.empty(tokens, vocabulary, device="meta")

for name, tensor in {"features": hidden, "logits": logits}.items():
    print(f"{name:8} {tensor.nbytes / 2**30:.2f} GiB")
three = 3 * logits.nbytes / 2**30
print(f"logits, log-softmax and gradient {three:.1f} GiB")
