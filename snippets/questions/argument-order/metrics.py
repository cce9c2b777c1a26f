def precision(y_true, y_pred):
    """Of the messages called spam, the share that is."""
    pairs = zip(y_true, y_pred, strict=True)
    called = [true for true, pred in pairs if pred]
    return sum(called) / len(called)


def recall(y_true, y_pred):
    """Of the spam, the share that was called so."""
    pairs = zip(y_true, y_pred, strict=True)
    spam = [pred for true, pred in pairs if true]
    return sum(spam) / len(spam)


spam = [1, 1, 1, 1, 0, 0, 0, 0]
flagged = [1, 0, 0, 0, 0, 0, 0, 0]

print(f"precision {precision(spam, flagged):.2f}", end="   ")
print(f"recall {recall(spam, flagged):.2f}")
print(f"swapped   {precision(flagged, spam):.2f}", end="   ")
print(f"       {recall(flagged, spam):.2f}")
