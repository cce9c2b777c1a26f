import torch
from torch import nn


def nodes(loss):
    """Count the steps that backward would go through."""
    seen, waiting = set(), [loss.grad_fn]
    while waiting:
        node = waiting.pop()
        if node and node not in seen:
            seen.add(node)
            waiting += [before for before, _ in node.next_functions]
    return len(seen)


cell = nn.RNNCell(1, 4)
for detach in (False, True):
    state, counts = torch.zeros(1, 4), []
    for minute in range(5):
        state = cell(torch.tensor([[minute / 5]]), state)
        counts.append(nodes(state.square().mean()))
        if detach:
            state = state.detach()
    print(f"detached: {detach!s:5}  nodes {counts}")
