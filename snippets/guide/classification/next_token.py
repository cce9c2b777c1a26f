import torch
from torch import nn

words = ["cat", "dog", "sat", "barked", "down"]
logits = torch.tensor(
    [
        [3.0, 2.8, 0.1, 0.0, 0.2],  # after "the"
        [0.1, 0.2, 2.9, 0.4, 0.3],  # after "the cat"
        [0.3, 0.1, 0.2, 0.0, 2.2],  # after "the cat sat"
    ]
)
target = torch.tensor([words.index(word) for word in ("cat", "sat", "down")])

log_probs = logits.log_softmax(dim=1)  # once; everything below reuses it
loss = nn.NLLLoss()(log_probs, target)
per_word = nn.NLLLoss(reduction="none")(log_probs, target)
together = -per_word.sum()
perplexity = loss.exp()
best = log_probs[0].topk(2)

print(f"loss to train on         {loss:.4f}")
print(f"perplexity               {perplexity:.4f}")
print("surprise of each word   ", [round(s, 2) for s in per_word.tolist()])
print(f"log p of the words      {together:.4f}")
print("two best first words    ", [words[i] for i in best.indices])
