// Losses of PyTorch as pure functions of one example: the loss, its gradients, the steps to it, and
// the Python that computes the same. They add, multiply and round in the order in which torch does,
// so that in float64 the results are torch's, down to the sign of 0 (hence "0 - x" for some "-x");
// tests/test_explorer.py compares them.

// Decimals of every number, in the Python as on the page.
export const DIGITS = 4;
const WIDTH = DIGITS + 5;

// A number as Python's f"{value:.4f}" writes it. toFixed is exact as well, but rounds a tie up and
// not to even, drops the sign of -0, and turns to exponents at 1e21.
export function format(value) {
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const size = Math.abs(value);
  if (size >= 1e21) return `${sign}${BigInt(size)}.${"0".repeat(DIGITS)}`;
  const isTie = (size * 2 ** (DIGITS + 1)) % 2 === 1;
  const cut = size.toFixed(DIGITS + 1).slice(0, -1);
  return sign + (isTie && cut.at(-1) % 2 === 0 ? cut : size.toFixed(DIGITS));
}

const sum = (values) => values.reduce((total, value) => total + value, 0);

// Subtracting the largest logit first keeps exp from overflowing.
function logSoftmax(logits) {
  const largest = Math.max(...logits);
  const logSum = Math.log(sum(logits.map((logit) => Math.exp(logit - largest))));
  return { largest, logSum, logProbs: logits.map((logit) => logit - largest - logSum) };
}

// The gradient of the logits, given that of their log-probabilities.
function throughLogSoftmax(logProbs, slopes) {
  const total = sum(slopes);
  return slopes.map((slope, index) => slope - Math.exp(logProbs[index]) * total);
}

const logSigmoid = (x) => Math.min(0, x) - Math.log1p(Math.exp(-Math.abs(x)));

// A field is a number, or three, with the range and step of its slider and the range that is legal;
// or a choice. `grad` marks those that get a gradient, `option` those that the loss is made with;
// an option that is at its default is left out of the Python, unless it is always `said`. There the
// value is a tensor, in as many brackets as `wrap` says; an option is one only if `tensor`.
const number = (name, label, value, [min, max, step], more) => {
  return { name, label, value, min, max, step, legal: [-1e6, 1e6], wrap: 0, ...more };
};
const choice = (name, label, choices, more) => {
  return { name, label, value: choices[0], choices, wrap: 0, ...more };
};
const POSITIVE = [1e-6, 1e6];
const NOT_NEGATIVE = [0, 1e6];
const SPAN = [-5, 5, 0.1];
const LENGTH = [0, 4, 0.05];

const prediction = number("prediction", "Prediction", 2, SPAN, { grad: true });
const target = number("target", "Target", 0, SPAN);
const logits = number("logits", "Logits", [2, 1, 0.1], SPAN, { grad: true, wrap: 2 });
const rightClass = choice("target", "Target: the right class", [0, 1, 2], {
  value: 1,
  wrap: 1,
  whole: true,
});
const weight = number("weight", "Weight of each class", [1, 1, 1], [0, 10, 0.1], {
  legal: NOT_NEGATIVE,
  option: true,
  tensor: true,
  wrap: 1,
});
const reduction = choice("reduction", "Reduction", ["mean", "sum"], { option: true });
const full = choice("full", "With the constant", [false, true], { option: true });
const margin = number("margin", "Margin", 1, LENGTH, { legal: POSITIVE, option: true });

const noWeight = ({ weight, target, reduction }) =>
  reduction === "mean" && weight[target] === 0
    ? ["weight", `The mean divides by weight[${target}], which is 0: PyTorch gives nan.`]
    : undefined;

const divided = (reduction, target, value) =>
  reduction === "mean" ? [[`mean: divided by weight[${target}]`, value]] : [];

const softmaxOf = (logProbs) => ({ "logits.softmax(1)": logProbs.map(Math.exp) });

// Each entry's `evaluate` gives the loss, the gradients and probabilities under the Python
// expressions that name them, and the terms: what each step is, and what it comes to. `refuse`
// names a field, and says why, where fields that are legal one by one have no loss together.
export const LOSSES = {
  MSELoss: {
    fields: [prediction, target],
    call: "prediction, target",
    evaluate({ prediction, target }) {
      const error = prediction - target;
      return {
        loss: error * error,
        gradients: { "prediction.grad": [2 * error] },
        terms: [
          ["error = prediction − target", error],
          ["error²", error * error],
        ],
      };
    },
  },

  L1Loss: {
    fields: [prediction, target],
    call: "prediction, target",
    evaluate({ prediction, target }) {
      const error = prediction - target;
      return {
        loss: Math.abs(error),
        gradients: { "prediction.grad": [Math.sign(error)] },
        terms: [
          ["error = prediction − target", error],
          ["|error|", Math.abs(error)],
        ],
      };
    },
  },

  SmoothL1Loss: {
    fields: [
      prediction,
      target,
      number("beta", "Threshold", 1, LENGTH, { legal: NOT_NEGATIVE, option: true }),
    ],
    call: "prediction, target",
    evaluate({ prediction, target, beta }) {
      const error = prediction - target;
      const size = Math.abs(error);
      const within = size < beta;
      const loss = within ? (0.5 * size * size) / beta : size - 0.5 * beta;
      return {
        loss,
        gradients: { "prediction.grad": [within ? error / beta : Math.sign(error)] },
        terms: [
          ["error = prediction − target", error],
          within
            ? ["|error| < beta: error² / (2 · beta)", loss]
            : ["|error| ≥ beta: |error| − beta / 2", loss],
        ],
      };
    },
  },

  HuberLoss: {
    fields: [
      prediction,
      target,
      number("delta", "Threshold", 1, LENGTH, { legal: POSITIVE, option: true }),
    ],
    call: "prediction, target",
    evaluate({ prediction, target, delta }) {
      const error = prediction - target;
      const size = Math.abs(error);
      const within = size < delta;
      const loss = within ? 0.5 * size * size : delta * (size - 0.5 * delta);
      return {
        loss,
        gradients: { "prediction.grad": [within ? error : delta * Math.sign(error)] },
        terms: [
          ["error = prediction − target", error],
          within
            ? ["|error| < delta: error² / 2", loss]
            : ["|error| ≥ delta: delta · (|error| − delta / 2)", loss],
        ],
      };
    },
  },

  PoissonNLLLoss: {
    fields: [
      number("input", "Input: log of the rate, or the rate", 1, [-3, 4, 0.1], {
        // e to the power of more is beyond all counts.
        legal: [-100, 100],
        grad: true,
      }),
      number("target", "Target: a count", 5, [0, 20, 1], { legal: NOT_NEGATIVE }),
      choice("log_input", "The input is a logarithm", [true, false], { option: true }),
      full,
    ],
    refuse: ({ input, log_input }) =>
      !log_input && input < 0 ? ["input", "A rate is not negative."] : undefined,
    call: "input, target",
    evaluate({ input, target, log_input, full }) {
      const rate = log_input ? Math.exp(input) : input;
      const logRate = log_input ? input : Math.log(input + 1e-8);
      const stirling =
        target > 1 ? target * Math.log(target) - target + 0.5 * Math.log(2 * Math.PI * target) : 0;
      const core = rate - target * logRate;
      return {
        loss: full ? core + stirling : core,
        gradients: { "input.grad": [log_input ? rate - target : 1 - target / (input + 1e-8)] },
        terms: [
          log_input ? ["rate = exp(input)", rate] : ["log rate = log(input + eps)", logRate],
          ["target · log rate", target * logRate],
          ["rate − target · log rate", core],
          ...(full ? [["plus log target!, by Stirling; 0 up to a count of 1", stirling]] : []),
        ],
      };
    },
  },

  GaussianNLLLoss: {
    fields: [
      number("mean", "Mean", 1, SPAN, { grad: true }),
      number("variance", "Variance", 0.5, [0.05, 5, 0.05], { legal: NOT_NEGATIVE, grad: true }),
      target,
      full,
    ],
    call: "mean, target, variance",
    evaluate({ mean, variance, target, full }) {
      const error = mean - target;
      const square = error * error;
      // Below eps the value is that of eps, and so is the gradient.
      const used = Math.max(variance, 1e-6);
      const constant = 0.5 * Math.log(2 * Math.PI);
      const core = 0.5 * (Math.log(used) + square / used);
      return {
        loss: full ? core + constant : core,
        gradients: {
          "mean.grad": [error / used],
          "variance.grad": [0.5 * (1 / used - square / used / used)],
        },
        terms: [
          ["error = mean − target", error],
          ["variance, or eps if that is larger", used],
          ["log variance / 2", 0.5 * Math.log(used)],
          ["error² / variance / 2", (0.5 * square) / used],
          ...(full ? [["log(2π) / 2", constant]] : []),
        ],
      };
    },
  },

  CrossEntropyLoss: {
    fields: [
      logits,
      rightClass,
      number("label_smoothing", "Label smoothing", 0, [0, 1, 0.01], {
        legal: [0, 1],
        option: true,
      }),
      weight,
      reduction,
    ],
    refuse: noWeight,
    call: "logits, target",
    evaluate({ logits, target, label_smoothing, weight, reduction }) {
      const { largest, logSum, logProbs } = logSoftmax(logits);
      const divisor = reduction === "mean" ? weight[target] : 1;
      const hard = -logProbs[target] * weight[target];
      const even = sum(logProbs.map((logProb, index) => -logProb * weight[index]));
      const kept = 1 - label_smoothing;
      const spread = label_smoothing / logits.length;
      const smooth = kept * hard + spread * even;
      const slopes = logits.map((_, index) => {
        const own = index === target ? (kept * weight[target]) / divisor : 0;
        return 0 - (own + (spread * weight[index]) / divisor);
      });
      return {
        loss: kept * (hard / divisor) + spread * (even / divisor),
        gradients: { "logits.grad": throughLogSoftmax(logProbs, slopes) },
        probabilities: softmaxOf(logProbs),
        terms: [
          ["log Σ exp(logits)", largest + logSum],
          [`minus log-probability: that − logits[${target}]`, -logProbs[target]],
          [`times weight[${target}]`, hard],
          ...(label_smoothing
            ? [
                ["mean of all three, each times its weight", even / logits.length],
                ["(1 − label_smoothing) · the one + label_smoothing · the other", smooth],
              ]
            : []),
          ...divided(reduction, target, smooth / divisor),
        ],
      };
    },
  },

  NLLLoss: {
    fields: [logits, rightClass, weight, reduction],
    refuse: noWeight,
    prepare: ["log_probs = logits.log_softmax(1)", "log_probs.retain_grad()"],
    call: "log_probs, target",
    evaluate({ logits, target, weight, reduction }) {
      const { logProbs } = logSoftmax(logits);
      const divisor = reduction === "mean" ? weight[target] : 1;
      const weighted = 0 - logProbs[target] * weight[target];
      const slopes = logits.map((_, index) => (index === target ? -weight[target] / divisor : 0));
      return {
        loss: weighted / divisor,
        gradients: {
          "log_probs.grad": slopes,
          "logits.grad": throughLogSoftmax(logProbs, slopes),
        },
        probabilities: softmaxOf(logProbs),
        terms: [
          [`log_probs[${target}]`, logProbs[target]],
          [`minus that, times weight[${target}]`, weighted],
          ...divided(reduction, target, weighted / divisor),
        ],
      };
    },
  },

  BCEWithLogitsLoss: {
    fields: [
      number("logit", "Logit", 1, SPAN, { grad: true }),
      number("label", "Label, from no (0) to yes (1)", 0, [0, 1, 0.05], { legal: [0, 1] }),
      number("pos_weight", "Weight of yes", 1, [0, 10, 0.1], {
        legal: NOT_NEGATIVE,
        option: true,
        tensor: true,
      }),
    ],
    call: "logit, label",
    evaluate({ logit, label, pos_weight }) {
      const probability = 1 / (1 + Math.exp(-logit));
      const logYes = logSigmoid(logit);
      const yes = pos_weight * label;
      return {
        loss: (1 - label) * logit - ((pos_weight - 1) * label + 1) * logYes,
        gradients: { "logit.grad": [(yes + 1 - label) * probability - yes] },
        probabilities: { "logit.sigmoid()": [probability] },
        terms: [
          ["minus log-probability of yes", -logYes],
          ["minus log-probability of no", -logSigmoid(-logit)],
          ["the first, times label · pos_weight", -logYes * yes],
          ["the second, times 1 − label", -logSigmoid(-logit) * (1 - label)],
        ],
      };
    },
  },

  KLDivLoss: {
    fields: [
      logits,
      number("shares", "Target: shares, which are divided by their sum", [1, 3, 6], [0, 10, 0.1], {
        legal: NOT_NEGATIVE,
        wrap: 2,
      }),
      choice("reduction", "Reduction", ["batchmean", "sum", "mean"], {
        option: true,
        said: true,
      }),
    ],
    refuse: ({ shares }) =>
      sum(shares) > 0 ? undefined : ["shares", "One share must be above 0."],
    prepare: [
      "target = shares / shares.sum()",
      "log_probs = logits.log_softmax(1)",
      "log_probs.retain_grad()",
    ],
    call: "log_probs, target",
    evaluate({ logits, shares, reduction }) {
      const { logProbs } = logSoftmax(logits);
      const target = shares.map((share) => share / sum(shares));
      const divisor = reduction === "mean" ? logits.length : 1;
      // 0 · log 0 is 0 here.
      const losses = target.map(
        (part, index) => (part && part * Math.log(part)) - part * logProbs[index],
      );
      const slopes = target.map((part) => -part / divisor);
      return {
        loss: sum(losses) / divisor,
        gradients: {
          "log_probs.grad": slopes,
          "logits.grad": throughLogSoftmax(logProbs, slopes),
        },
        probabilities: { ...softmaxOf(logProbs), target },
        terms: [
          ...losses.map((loss, index) => [
            `target[${index}] · (log target[${index}] − log_probs[${index}])`,
            loss,
          ]),
          ["their sum, the divergence", sum(losses)],
          ...(reduction === "mean" ? [["mean: divided by 3 elements", sum(losses) / 3]] : []),
        ],
      };
    },
  },

  HingeEmbeddingLoss: {
    fields: [
      number("distance", "Distance", 0.5, LENGTH, { legal: NOT_NEGATIVE, grad: true }),
      choice("target", "Target: alike (1) or not (-1)", [-1, 1]),
      margin,
    ],
    call: "distance, target",
    evaluate({ distance, target, margin }) {
      const lack = margin - distance;
      const alike = target === 1;
      return {
        loss: alike ? distance : Math.max(lack, 0),
        gradients: { "distance.grad": [alike ? 1 : lack >= 0 ? -1 : 0] },
        terms: alike
          ? [["alike: the distance", distance]]
          : [
              ["not alike: margin − distance", lack],
              ["at least 0", Math.max(lack, 0)],
            ],
      };
    },
  },

  TripletMarginLoss: {
    fields: [
      number("to_positive", "Distance from anchor to positive", 1, LENGTH, {
        legal: NOT_NEGATIVE,
        grad: true,
        wrap: 1,
      }),
      number("to_negative", "Distance from anchor to negative", 1.5, LENGTH, {
        legal: NOT_NEGATIVE,
        grad: true,
        wrap: 1,
      }),
      margin,
    ],
    prepare: ["anchor = torch.zeros(1)  # One feature; the others lie on its two sides."],
    call: "anchor, to_positive, -to_negative",
    evaluate({ to_positive, to_negative, margin }) {
      // PyTorch adds eps to each difference of coordinates, which has a sign.
      const positive = -to_positive + 1e-6;
      const negative = to_negative + 1e-6;
      const lack = margin + Math.abs(positive) - Math.abs(negative);
      const pull = lack >= 0 ? 1 : 0;
      return {
        loss: Math.max(lack, 0),
        gradients: {
          "to_positive.grad": [-Math.sign(positive) * pull],
          "to_negative.grad": [-pull],
        },
        terms: [
          ["d(anchor, positive), with eps", Math.abs(positive)],
          ["d(anchor, negative), with eps", Math.abs(negative)],
          ["margin + the first − the second", lack],
          ["at least 0", Math.max(lack, 0)],
        ],
      };
    },
  },
};

// What the Python prints, as [expression, values].
export function printed(result) {
  const { loss, gradients, probabilities = {} } = result;
  return Object.entries({ loss: [loss], ...gradients, ...probabilities });
}

const nameWidth = (lines) => Math.max(...lines.map(([name]) => name.length));

export function output(result) {
  const lines = printed(result);
  const width = nameWidth(lines);
  return lines
    .map(([name, values]) =>
      [name.padEnd(width), ...values.map((value) => format(value).padStart(WIDTH))].join(" "),
    )
    .join("\n");
}

function python(value) {
  if (Array.isArray(value)) return value.map(python).join(", ");
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return `"${value}"`;
  return /[.e]/.test(value) ? `${value}` : `${value}.0`;
}

function tensor(field, value, more = "") {
  const inner = field.whole ? value : python(value);
  return `torch.tensor(${"[".repeat(field.wrap)}${inner}${"]".repeat(field.wrap)}${more})`;
}

const LINE = 76;

// Only options that differ from the default are said, as in the address.
function made(name, inputs) {
  const options = LOSSES[name].fields
    .filter((field) => field.option && (field.said || `${inputs[field.name]}` !== `${field.value}`))
    .map((field) => {
      const value = inputs[field.name];
      return `${field.name}=${field.tensor ? tensor(field, value) : python(value)}`;
    });
  return { options, line: `nn.${name}(${options.join(", ")})` };
}

// A whole program, as lines; the index of the line that computes the loss comes with it.
export function code(name, inputs, result) {
  const { fields, prepare = [], call } = LOSSES[name];
  const { options, line } = made(name, inputs);
  const lines = ["import torch", "from torch import nn", ""];
  lines.push("torch.set_default_dtype(torch.float64)");
  for (const field of fields.filter(({ option }) => !option)) {
    const more = field.grad ? ", requires_grad=True" : "";
    lines.push(`${field.name} = ${tensor(field, inputs[field.name], more)}`);
  }
  lines.push(...prepare, "");
  if (`loss = ${line}(${call})`.length <= LINE) {
    lines.push(`loss = ${line}(${call})`);
  } else {
    lines.push(`loss_function = nn.${name}(`);
    lines.push(...options.map((option) => `    ${option},`), ")", `loss = loss_function(${call})`);
  }
  const found = lines.length - 1;
  const shown = printed(result);
  lines.push(
    "loss.backward()",
    "",
    "shown = {",
    ...shown.map(([expression]) => `    "${expression}": ${expression},`),
    "}",
    "for name, tensor in shown.items():",
    `    values = [f"{value:${WIDTH}.${DIGITS}f}" for value in tensor.flatten().tolist()]`,
    `    print(f"{name:${nameWidth(shown)}}", *values)`,
  );
  return { lines, found };
}
