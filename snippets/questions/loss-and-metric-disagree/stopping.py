validation = [  # Loss and accuracy after each epoch.
    (0.92, 0.61),
    (0.71, 0.7),
    (0.64, 0.74),
    (0.66, 0.77),
    (0.75, 0.79),
    (0.88, 0.79),
    (1.02, 0.78),
]


def stop(better, patience=2):
    """Return the epoch to keep: training ends when none is better."""
    kept, waited = 0, 0
    for epoch in range(1, len(validation)):
        if better(validation[epoch], validation[kept]):
            kept, waited = epoch, 0
        else:
            waited += 1
        if waited == patience:
            break
    return kept


by_loss = stop(lambda new, old: new[0] < old[0])
by_accuracy = stop(lambda new, old: new[1] > old[1])
for name, epoch in (("loss", by_loss), ("accuracy", by_accuracy)):
    loss, accuracy = validation[epoch]
    print(f"by {name:8} epoch {epoch}: loss {loss}", end="")
    print(f", accuracy {accuracy:.0%}")
