// <loss-explorer loss="HuberLoss"> lets a reader move what goes into a loss and see what comes out.
// Without the attribute the reader chooses the loss as well. What stands inside the element is what
// a page without JavaScript shows; the element folds it away under "As a table".
import { LOSSES, code, format, output } from "./losses.js";

const FIRST = "CrossEntropyLoss";

// So long must the reader pause before the loss is announced and the address written: a slider that
// is dragged should do neither all the way, and browsers limit how often an address may change.
const PAUSE = 300;

const SVG = "http://www.w3.org/2000/svg";

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function make(tag, attributes, ...children) {
  const element = set(document.createElement(tag), attributes);
  element.append(...children);
  return element;
}

function draw(tag, attributes, ...children) {
  const element = set(document.createElementNS(SVG, tag), attributes);
  element.append(...children);
  return element;
}

function button(text, act) {
  const made = make("button", { type: "button" }, text);
  made.addEventListener("click", () => act(made));
  return made;
}

const defaults = (loss) =>
  Object.fromEntries(LOSSES[loss].fields.map(({ name, value }) => [name, structuredClone(value)]));

// Adding 0 makes 0 of -0.
function parseNumber(text, [least, most]) {
  const value = text.trim() === "" ? NaN : Number(text) + 0;
  return value >= least && value <= most ? value : undefined;
}

// The value of a field that is written like this in an address, or undefined.
function parse(field, text) {
  if (field.choices) return field.choices.find((value) => String(value) === text);
  if (!Array.isArray(field.value)) return parseNumber(text, field.legal);
  const values = text.split(",").map((part) => parseNumber(part, field.legal));
  return values.length === field.value.length && !values.includes(undefined) ? values : undefined;
}

// Each function below makes a part of the explorer: its element, and what brings that up to date.

let parts = 0;

// `index` is undefined for a field of one number. `take` gets the number, or undefined and what is
// wrong.
function numberPart(field, index, label, error, take) {
  const id = `explorer-${++parts}`;
  const { min, max, step, legal } = field;
  const shared = { "aria-describedby": error.id, autocomplete: "off" };
  const name = make("label", { for: id, id: `${id}-label` }, ...label);
  const typed = make("input", { ...shared, id, type: "number", step: "any" });
  const slider = make("input", {
    ...shared,
    type: "range",
    min,
    max,
    step,
    "aria-labelledby": name.id,
  });
  const slide = (value) => {
    slider.value = value;
    slider.setAttribute("aria-valuetext", value);
  };
  const check = (text) => {
    const value = parseNumber(text, legal);
    typed.setAttribute("aria-invalid", value === undefined);
    const whose = index === undefined ? "Enter" : `Class ${index}: enter`;
    take(value, value === undefined ? `${whose} a number from ${legal[0]} to ${legal[1]}.` : "");
    if (value !== undefined) slide(value);
  };
  slider.addEventListener("input", () => {
    typed.value = slider.value;
    check(slider.value);
  });
  typed.addEventListener("input", () => check(typed.value));
  const update = (value) => {
    typed.value = value;
    typed.setAttribute("aria-invalid", false);
    slide(value);
  };
  return { element: make("div", { class: "explorer-row" }, name, slider, typed), update };
}

function choicePart(field, label, error, take) {
  const id = `explorer-${++parts}`;
  const choices = field.choices.map((value) => make("option", { value }, String(value)));
  const select = make(
    "select",
    { id, "aria-describedby": error.id, autocomplete: "off" },
    ...choices,
  );
  select.addEventListener("change", () => take(parse(field, select.value), ""));
  const update = (value) => {
    select.value = value;
  };
  const name = make("label", { for: id }, ...label);
  return { element: make("div", { class: "explorer-row" }, name, select), update };
}

// `take` gets a copy of the field's value with what the reader changed, and the index of that; or
// undefined, while something is wrong.
function fieldPart(field, take) {
  const label = field.option ? [`${field.label} `, make("code", {}, field.name)] : [field.label];
  const error = make("p", { class: "explorer-error", id: `explorer-${++parts}` });
  const say = (what) => {
    error.textContent = what;
  };
  if (!Array.isArray(field.value)) {
    const changed = (value, wrong) => {
      say(wrong);
      take(value, 0);
    };
    const { element, update } = field.choices
      ? choicePart(field, label, error, changed)
      : numberPart(field, undefined, label, error, changed);
    element.append(error);
    return { element, say, update };
  }
  const wrongs = field.value.map(() => "");
  const values = [...field.value];
  const rows = field.value.map((_, index) =>
    numberPart(field, index, [`class ${index}`], error, (value, wrong) => {
      wrongs[index] = wrong;
      values[index] = value;
      say(wrongs.join(" ").trim());
      take(values.includes(undefined) ? undefined : [...values], index);
    }),
  );
  const update = (all) => {
    wrongs.fill("");
    all.forEach((value, index) => {
      values[index] = value;
      rows[index].update(value);
    });
  };
  const inner = rows.map((row) => row.element);
  const element = make("fieldset", {}, make("legend", {}, ...label), ...inner, error);
  return { element, say, update };
}

// Bars for numbers under the Python expressions that name them; signed ones begin in the middle.
function barsPart(caption, groups, isSigned) {
  const bars = [];
  const bodies = Object.entries(groups).map(([expression, values]) => {
    const isGroup = values.length > 1;
    const name = () => make("code", {}, expression);
    const rows = values.map((_, index) => {
      const bar = make("span", {});
      const value = make("td", { class: "explorer-value" });
      const way = make("td", { class: "explorer-way" });
      bars.push({ expression, index, bar, value, way });
      return make(
        "tr",
        {},
        make("th", { scope: "row" }, isGroup ? `class ${index}` : name()),
        make(
          "td",
          { class: `explorer-bar${isSigned ? " explorer-bar--signed" : ""}` },
          make("div", {}, bar),
        ),
        value,
        ...(isSigned ? [way] : []),
      );
    });
    if (isGroup) {
      const heading = make("th", { scope: "rowgroup", colspan: isSigned ? 4 : 3 }, name());
      rows.unshift(make("tr", {}, heading));
    }
    return make("tbody", {}, ...rows);
  });
  const update = (groups, scale) => {
    for (const { expression, index, bar, value, way } of bars) {
      const number = groups[expression][index];
      const size = Math.min(1, Math.abs(number) / scale(expression)) * (isSigned ? 50 : 100);
      bar.style.width = `${size}%`;
      bar.style.left = isSigned ? `${number < 0 ? 50 - size : 50}%` : 0;
      value.textContent = format(number);
      way.textContent = number > 0 ? "← lower" : number < 0 ? "→ raise" : "stays";
    }
  };
  const heading = make("caption", {}, caption);
  return { element: make("table", { class: "explorer-table" }, heading, ...bodies), update };
}

// The steps; which there are may change with the numbers.
function termsPart() {
  const body = make("tbody", {});
  const caption = make("caption", {}, "How the loss comes about");
  const update = (terms) => {
    const rows = terms.map(([step, value]) =>
      make(
        "tr",
        {},
        make("th", { scope: "row" }, step),
        make("td", { class: "explorer-value" }, format(value)),
      ),
    );
    body.replaceChildren(...rows);
  };
  return { element: make("table", { class: "explorer-table" }, caption, body), update };
}

// The curve's drawing: its size, the place of its axes, and how many points make the line.
const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [340, 190, 44, 8, 150];
const POINTS = 161;

function curvePart() {
  const text = (attributes) => draw("text", attributes);
  const highest = text({ x: LEFT - 6, y: TOP + 8, "text-anchor": "end" });
  const lowest = text({ x: LEFT - 6, y: BOTTOM, "text-anchor": "end" });
  const first = text({ x: LEFT, y: BOTTOM + 16 });
  const last = text({ x: WIDTH, y: BOTTOM + 16, "text-anchor": "end" });
  const name = text({ x: (LEFT + WIDTH) / 2, y: BOTTOM + 34, "text-anchor": "middle" });
  const frame = draw("path", { class: "explorer-frame", d: `M${LEFT} ${TOP}V${BOTTOM}H${WIDTH}` });
  const tangent = draw("path", { class: "explorer-tangent" });
  const line = draw("path", { class: "explorer-line" });
  const point = draw("circle", { class: "explorer-point", r: 5 });
  // A drawing of its own, so that the tangent ends where the axes do.
  const [width, height] = [WIDTH - LEFT, BOTTOM - TOP];
  const viewBox = `${LEFT} ${TOP} ${width} ${height}`;
  const inner = draw("svg", { x: LEFT, y: TOP, width, height, viewBox }, tangent, line);
  const texts = [highest, lowest, first, last, name];
  const element = draw(
    "svg",
    { class: "explorer-curve", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img" },
    frame,
    inner,
    point,
    ...texts,
  );

  // Samples are [x, loss]; `slope` is the tangent's at `now`.
  const update = (label, samples, now, slope) => {
    const [from, to] = [samples[0][0], samples.at(-1)[0]];
    const losses = samples.map(([, loss]) => loss);
    const least = Math.min(0, ...losses);
    const most = Math.max(...losses, least + 1e-3);
    const x = (value) => LEFT + ((value - from) / (to - from)) * (WIDTH - LEFT);
    const y = (value) => BOTTOM - ((value - least) / (most - least)) * (BOTTOM - TOP);
    const at = (a, b) => `${x(a).toFixed(1)} ${y(b).toFixed(1)}`;
    const touch = (value) => at(value, now[1] + slope * (value - now[0]));
    line.setAttribute("d", `M${samples.map(([a, b]) => at(a, b)).join("L")}`);
    tangent.setAttribute("d", `M${touch(from)}L${touch(to)}`);
    set(point, { cx: x(now[0]), cy: y(now[1]) });
    const short = (value) => String(Number(value.toPrecision(3)));
    [most, least, from, to].forEach((value, index) => {
      texts[index].textContent = short(value);
    });
    name.textContent = label;
    const here = `At ${now[0]} it is ${format(now[1])} and its slope ${format(slope)}.`;
    element.setAttribute("aria-label", `The loss over ${label}. ${here}`);
  };
  return { element, update };
}

// Comments, strings, words of Python's and numbers, in the classes that the site's code has.
const TOKEN = /(#.*)|(f?"[^"]*")|\b(import|from|for|in|True|False)\b|\b(\d[\d.e+-]*)/g;
const TOKEN_CLASSES = ["c1", "s2", "k", "mf"];

function highlighted(line) {
  const pieces = [];
  let end = 0;
  for (const match of line.matchAll(TOKEN)) {
    const kind = TOKEN_CLASSES[match.slice(1).findIndex(Boolean)];
    pieces.push(line.slice(end, match.index), make("span", { class: kind }, match[0]));
    end = match.index + match[0].length;
  }
  return [...pieces, line.slice(end)];
}

function programPart(copy) {
  const program = make("code", { tabindex: 0 });
  const prints = make("code", { tabindex: 0 });
  const copyButton = button("Copy", (from) => copy(from, program.textContent));
  const title = make("span", { class: "filename" }, "The same in PyTorch", copyButton);
  const source = make(
    "div",
    { class: "language-python highlight" },
    title,
    make("pre", {}, program),
  );
  const label = make("span", { class: "snippet-label" }, "Output");
  const printed = make("div", { class: "highlight" }, make("pre", {}, prints));
  const element = make(
    "div",
    { class: "snippet" },
    source,
    make("div", { class: "snippet-output" }, label, printed),
  );
  const update = (loss, inputs, result) => {
    const { lines, found } = code(loss, inputs, result);
    const pieces = lines.map((line, index) => {
      const kind = index === found ? { class: "hll" } : {};
      return make("span", kind, ...highlighted(line), "\n");
    });
    program.replaceChildren(...pieces);
    prints.textContent = `${output(result)}\n`;
  };
  return { element, update };
}

class LossExplorer extends HTMLElement {
  #loss;
  #inputs;
  // The number that the curve is drawn over: its field, and its place in a field of three.
  #axis;
  // Names of the fields that hold what is no legal number.
  #wrong = new Set();
  #parts;
  #pause;
  #panel = make("div", { class: "explorer" });
  #live = make("output", { class: "explorer-live" });

  connectedCallback() {
    if (this.#parts) return;
    const summary = make("summary", {}, "As a table");
    const fallback = make("details", { class: "snippet-source" }, summary, ...this.childNodes);
    const asked = new URLSearchParams(location.search);
    const loss = this.getAttribute("loss") ?? asked.get("loss");
    this.#loss = Object.hasOwn(LOSSES, loss) ? loss : FIRST;
    if (!this.hasAttribute("loss")) this.append(this.#chooser());
    this.append(this.#panel, this.#live, fallback);
    this.#open(asked);
  }

  disconnectedCallback() {
    // By then the address may be that of another page.
    clearTimeout(this.#pause);
  }

  #chooser() {
    const id = `explorer-${++parts}`;
    const names = Object.keys(LOSSES).map((name) => make("option", {}, name));
    const select = make("select", { id, autocomplete: "off" }, ...names);
    select.value = this.#loss;
    select.addEventListener("change", () => {
      this.#loss = select.value;
      this.#open(new URLSearchParams());
      this.#settle();
    });
    return make("div", { class: "explorer-chooser" }, make("label", { for: id }, "Loss"), select);
  }

  #open(asked) {
    const { fields } = LOSSES[this.#loss];
    this.#inputs = defaults(this.#loss);
    for (const field of fields) {
      const value = parse(field, asked.get(field.name) ?? "");
      if (value !== undefined) this.#inputs[field.name] = value;
    }
    this.#axis = [fields.find(({ grad }) => grad), 0];
    this.#build(fields);
    this.#show();
  }

  #build(fields) {
    const { gradients, probabilities } = LOSSES[this.#loss].evaluate(this.#inputs);
    const build = (field) => fieldPart(field, (value, index) => this.#take(field, value, index));
    const parts = {
      fields: new Map(fields.map((field) => [field.name, build(field)])),
      number: make("strong", {}),
      curve: curvePart(),
      gradients: barsPart("Gradient, and where descent moves the input", gradients, true),
      probabilities: probabilities && barsPart("Probabilities", probabilities, false),
      terms: termsPart(),
      program: programPart((from, text) => this.#copy(from, text)),
    };
    this.#parts = parts;
    const actions = [
      button("Reset", () => this.#reset()),
      button("Copy link", (from) => this.#copy(from, this.#address().href)),
    ];
    const inputs = [...parts.fields.values()].map(({ element }) => element);
    const bars = [parts.gradients, parts.probabilities].filter(Boolean);
    this.#panel.replaceChildren(
      make(
        "div",
        { class: "explorer-inputs" },
        ...inputs,
        make("p", { class: "explorer-actions" }, ...actions),
      ),
      make(
        "div",
        { class: "explorer-view" },
        make("p", { class: "explorer-loss" }, "Loss ", parts.number),
        parts.curve.element,
        ...bars.map(({ element }) => element),
      ),
      parts.terms.element,
      parts.program.element,
    );
  }

  // Bring the fields to the inputs.
  #show() {
    this.#wrong.clear();
    for (const [name, field] of this.#parts.fields) field.update(this.#inputs[name]);
    this.#update();
  }

  #take(field, value, index) {
    if (value === undefined) {
      this.#wrong.add(field.name);
    } else {
      this.#wrong.delete(field.name);
      this.#inputs[field.name] = value;
      if (field.grad) this.#axis = [field, index];
    }
    this.#update();
    this.#settle();
  }

  // Bring what is shown to the inputs.
  #update() {
    const { evaluate, refuse } = LOSSES[this.#loss];
    const { number, curve, gradients, probabilities, terms, program, fields } = this.#parts;
    const [refused, why] = refuse?.(this.#inputs) ?? [];
    for (const [name, field] of fields) {
      if (!this.#wrong.has(name)) field.say(name === refused ? why : "");
    }
    const isLegal = !this.#wrong.size && !refused;
    this.#panel.toggleAttribute("data-stale", !isLegal);
    if (!isLegal) {
      number.textContent = "—";
      return;
    }
    const result = evaluate(this.#inputs);
    number.textContent = format(result.loss);
    const samples = this.#samples();
    const [{ name }, index] = this.#axis;
    const place = Array.isArray(this.#inputs[name]) ? `[${index}]` : "";
    const now = [[this.#inputs[name]].flat()[index], result.loss];
    const losses = samples.map(([x, { loss }]) => [x, loss]);
    curve.update(name + place, losses, now, result.gradients[`${name}.grad`][index]);
    // A bar is full at a gradient of 1, or at what three quarters of the curve stay below. The
    // largest of all would not do: at the end of a slider it may be thousands.
    gradients.update(result.gradients, (expression) => {
      const sizes = samples.flatMap(([, { gradients }]) => gradients[expression].map(Math.abs));
      return Math.max(1, sizes.sort((a, b) => a - b)[Math.floor(sizes.length * 0.75)]);
    });
    probabilities?.update(result.probabilities, () => 1);
    terms.update(result.terms);
    program.update(this.#loss, this.#inputs, result);
  }

  // What comes of every value of the number that the curve is drawn over.
  #samples() {
    const [{ name, min, max }, index] = this.#axis;
    const { evaluate, refuse } = LOSSES[this.#loss];
    const value = this.#inputs[name];
    const now = [value].flat()[index];
    const [from, to] = [Math.min(min, now), Math.max(max, now)];
    const samples = [];
    for (let point = 0; point < POINTS; point++) {
      const x = from + ((to - from) * point) / (POINTS - 1);
      const inputs = { ...this.#inputs, [name]: Array.isArray(value) ? value.with(index, x) : x };
      if (!refuse?.(inputs)) samples.push([x, evaluate(inputs)]);
    }
    return samples;
  }

  // The page's address with the state in it: what differs from the default.
  #address() {
    const address = new URL(location);
    const say = (name, value, usual) => {
      if (String(value) === String(usual)) address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    };
    for (const { fields } of Object.values(LOSSES)) {
      for (const { name } of fields) address.searchParams.delete(name);
    }
    if (!this.hasAttribute("loss")) say("loss", this.#loss, FIRST);
    for (const { name, value } of LOSSES[this.#loss].fields) say(name, this.#inputs[name], value);
    // A comma may stand in a query as it is, and reads better so.
    address.search = address.search.replaceAll("%2C", ",");
    return address;
  }

  // Announce the loss, and write the address, once the reader pauses.
  #settle() {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      if (this.#panel.hasAttribute("data-stale")) {
        const errors = this.#panel.querySelectorAll(".explorer-error");
        this.#live.value = [...errors].map(({ textContent }) => textContent).join(" ").trim();
        return;
      }
      this.#live.value = `Loss ${this.#parts.number.textContent}`;
      try {
        history.replaceState(history.state, "", this.#address());
      } catch {
        // A page that was opened as a file has no address of its own to write to.
      }
    }, PAUSE);
  }

  #reset() {
    this.#inputs = defaults(this.#loss);
    this.#show();
    this.#settle();
  }

  async #copy(from, text) {
    // Of a second click the text would be "Copied".
    from.dataset.text ??= from.textContent;
    try {
      await navigator.clipboard.writeText(text);
      from.textContent = "Copied";
    } catch {
      from.textContent = "Not allowed";
    }
    this.#live.value = from.textContent;
    setTimeout(() => {
      from.textContent = from.dataset.text;
    }, 1500);
  }
}

customElements.define("loss-explorer", LossExplorer);
