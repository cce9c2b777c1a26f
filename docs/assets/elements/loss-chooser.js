// Asks the questions of the tree that stands inside the element, one at a time. The tree holds all
// there is to ask and to say; it stays below the conversation, folded, for whoever wants it whole.

const PARAMETER = "answers";

const answersTo = (question) => [
  ...question.querySelectorAll(":scope > details, :scope > ul > li"),
];
const asks = (question) => question.querySelector(":scope > p > strong").textContent;
const says = (answer) => answer.querySelector("summary, .says").textContent;

function make(name, attributes, ...content) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  element.append(...content);
  return element;
}

function button(act, attributes, ...content) {
  const element = make("button", { type: "button", ...attributes }, ...content);
  element.addEventListener("click", act);
  return element;
}

/** Return the answers that the address holds, up to the first that the tree does not have. */
function answersInAddress(tree) {
  const numbers = new URLSearchParams(location.search).get(PARAMETER) ?? "";
  const taken = [];
  for (const number of numbers.split(".")) {
    const answers = answersTo(taken.at(-1) ?? tree);
    const answer = answers.find((_, index) => String(index + 1) === number);
    if (!answer) break;
    taken.push(answer);
  }
  return taken;
}

/** Tell whether the address holds the answers now. */
function putInAddress(tree, taken) {
  const url = new URL(location);
  url.searchParams.delete(PARAMETER);
  if (taken.length) {
    const questions = [tree, ...taken];
    const numbers = taken.map((answer, step) => answersTo(questions[step]).indexOf(answer) + 1);
    url.searchParams.set(PARAMETER, numbers.join("."));
  }
  try {
    history.replaceState(history.state, "", url);
    return true;
  } catch {
    return false; // A page that was opened from a file may be refused; the answers hold without it.
  }
}

class LossChooser extends HTMLElement {
  #talk;
  #tree;

  connectedCallback() {
    if (this.#tree) return;
    const summary = make("summary", {}, "All paths at once");
    this.#tree = make("details", { class: "paths" }, summary, ...this.childNodes);
    this.#talk = make("div", {});
    this.append(this.#talk, this.#tree);
    this.#show(answersInAddress(this.#tree));
  }

  /** Show where the answers lead. Each of them is a part of the tree, and so is what comes next. */
  #show(taken, isInAddress = true) {
    const questions = [this.#tree, ...taken];
    const next = questions.at(-1);
    const steps = taken.map((answer, step) => {
      const asked = asks(questions[step]);
      const change = () => this.#go(taken.slice(0, step));
      return make(
        "li",
        {},
        make("span", {}, asked),
        make("b", {}, says(answer)),
        button(change, { "aria-label": `Change the answer to: ${asked}` }, "Change"),
      );
    });
    this.#talk.replaceChildren(
      make("ol", { class: "taken", role: "list", "aria-label": "Your answers" }, ...steps),
      ...(next.matches("li") ? this.#end(next, questions.at(-2), isInAddress) : this.#ask(next, taken)),
    );
  }

  #ask(question, taken) {
    const answers = answersTo(question).map((answer) =>
      make("li", {}, button(() => this.#go([...taken, answer]), {}, says(answer))),
    );
    return [
      make("h2", { tabindex: -1 }, asks(question)),
      make("ul", { class: "answers", role: "list" }, ...answers),
    ];
  }

  #end(leaf, question, isInAddress) {
    const [link, why] = ["a", ".why"].map((part) => leaf.querySelector(part).cloneNode(true));
    const others = [...question.querySelectorAll("li")].filter((other) => other !== leaf);
    return [
      make("h2", { tabindex: -1 }, "Your loss: ", link),
      make("p", {}, "Why: ", why, "."),
      make("p", {}, "Another last answer would have led to:"),
      make("ul", {}, ...others.map((other) => other.cloneNode(true))),
      isInAddress
        ? make("p", {}, "This page's address now holds your answers, to keep or to share.")
        : "",
    ];
  }

  /** Focus follows to what is new, but only after an answer, never when the page loads. */
  #go(taken) {
    this.#show(taken, putInAddress(this.#tree, taken));
    this.querySelector("h2").focus();
  }
}

customElements.define("loss-chooser", LossChooser);
