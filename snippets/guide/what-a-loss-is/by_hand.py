predicted = [2.5, 0.0, 2.1]
actual = [3.0, -0.5, 2.0]

errors = [p - a for p, a in zip(predicted, actual, strict=True)]
squares = [error**2 for error in errors]
loss = sum(squares) / len(squares)

print("errors ", [round(error, 2) for error in errors])
print("squares", [round(square, 2) for square in squares])
print("mean   ", round(loss, 4))
