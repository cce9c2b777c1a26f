import torch
from torch import nn

torch.manual_seed(0)
frames, recordings, letters = 20, 4, 2
spoken = torch.randint(1, 6, (recordings, letters))
# A letter is heard for one frame; all else is noise.
sound = torch.randn(frames, recordings, 8) * 0.3
voices = torch.randn(6, 8)
sound[5, range(recordings)] += voices[spoken[:, 0]]
sound[15, range(recordings)] += voices[spoken[:, 1]]

weight = torch.zeros(8, 6, requires_grad=True)
bias = torch.zeros(6, requires_grad=True)
lengths = torch.full((recordings,), frames)
counts = torch.full((recordings,), letters)
for step in range(61):
    log_probs = (sound @ weight + bias).log_softmax(dim=2)
    loss = nn.CTCLoss()(log_probs, spoken, lengths, counts)
    by_weight, by_bias = torch.autograd.grad(loss, (weight, bias))
    weight.data -= 0.3 * by_weight
    bias.data -= 0.3 * by_bias
    if step in (1, 5, 20, 60):
        blanks = (log_probs.argmax(dim=2) == 0).float().mean()
        print(f"step {step:2}  loss {loss.item():5.2f}", end="")
        print(f"  blank is the best guess in {blanks.item():.0%}")
