from torch.utils.data import DistributedSampler

losses = [0.2, 0.4, 0.1, 0.3, 4.0]  # Of five validation examples.
shares = []
for rank in range(2):
    sampler = DistributedSampler(losses, 2, rank, shuffle=False)
    shares.append(list(sampler))
    print(f"process {rank} gets examples {shares[rank]}")

drawn = [losses[i] for share in shares for i in share]
averaged = sum(drawn) / len(drawn)
true = sum(losses) / len(losses)
print(f"mean over the processes  {averaged:.4f}")
print(f"mean over the examples   {true:.4f}")
