import torch

payments = torch.tensor([800.0, 150.0, 50.0])
frauds = torch.tensor([16.0, 45.0, 39.0])
plain = frauds / payments  # What a model without weights says.
weighted = 9 * plain / (9 * plain + 1 - plain)  # And with pos_weight 9.
check, missed = 10, 90  # Euros, for a needless check and a missed fraud.
best = check / (check + missed)

cost = []
print("model     threshold  stopped  costs")
for name, prob in [("plain", plain), ("weighted", weighted)]:
    for threshold in (0.5, best):
        stop = prob > threshold
        needless = (payments - frauds)[stop].sum()
        total = check * needless + missed * frauds[~stop].sum()
        cost.append(total.item())
        stopped = payments[stop].sum()
        print(f"{name:8}  {threshold:9.1f}  {stopped:7.0f}  {total:5.0f}")
