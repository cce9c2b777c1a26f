import torch

promise = torch.tensor(38.0, requires_grad=True)
optimizer = torch.optim.SGD([promise], lr=0.05)
history = []
for step in range(31):
    terms = {
        "squares": (promise - 20).square(),
        "absolutes": 10 * (promise - 40).abs(),
    }
    loss = sum(terms.values())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    # .item() keeps the number and lets the graph go.
    history.append({name: term.item() for name, term in terms.items()})
    if step % 10 == 0:
        parts = "  ".join(f"{k} {v:6.1f}" for k, v in history[-1].items())
        print(f"step {step:2}  sum {loss.item():6.1f}  {parts}")
