tokens, vocabulary = 8192, 128_256

for name, width in (("float32", 4), ("bfloat16", 2)):
    size = tokens * vocabulary * width / 2**30
    print(f"logits in {name:9} {size:5.2f} GiB")
hidden = tokens * 4096 * 2 / 2**30
print(f"hidden states        {hidden:5.2f} GiB")
