// Lossbook's search: a worker in the place of Material's, which speaks the same four messages.
// Material's takes `RuntimeError:` for the name of a field, searches for whatever starts like the
// words typed, and sees no difference between a heading that was pasted whole and one that shares
// three words with it. This one ranks by BM25, where rare words count for more, and adds what an
// entry gains by a phrase of its own that was typed whole.

const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3];

// What a word counts for, by where it stands.
const TITLE = 5;
const H1 = 3; // times TITLE
const ALIAS = 1.5;
const TEXT = 1;
const CODE = 0.1; // of outputs and listings; snippets are not in the index
const PAGE_TITLE = 1; // in a section, the words of its page's title
const REST_OF_PAGE = 0.1; // in a page, the words of its sections

// What it counts for by what it is, beside how rare it is.
const STOPPED = 0.15; // "what", "should", "my": enough to tell one question from another
const INTEGER = 0.1; // sizes differ from reader to reader
const GUESSED = 0.6; // only begun, or mistyped
const PARTS = 0.5; // the parts of a name, all of them together, beside the whole

const SATURATION = 1.2; // BM25's k1: the second time, a word says less
const LENGTH = 0.7; // BM25's b: how much a long text is held back
const COVERED = 0.6; // how much of a score hangs on how much of the query was found
const WHOLE = 1.6; // what a phrase adds that was typed whole, a heading or a quotation
const PRINTED = 0.4; // the same, times WHOLE, for a message in an output
const COMMON = 0.4; // what the commonest word of such a phrase counts for at least
const SECOND = 0.3; // what a page gains by its second-best entry
const NAMED = 1000; // what a page gains whose name was typed, and nothing else
const NEARLY = 0.7; // the share of the best score from which a section is shown unfolded

const STOP = new Set(
  (
    "a about all am an and any are arent as at be been being between but by can cant could " +
    "couldnt did didnt difference do does doesnt doing dont for from get gets got had hadnt has " +
    "hasnt have havent having how i if im in into is isnt it its ive just me my of on or our " +
    "please pytorch should shouldnt so some than that the their them then there these they this " +
    "those to too torch up use used using versus vs want was wasnt we were werent what when " +
    "where which while who why will with wont would wouldnt you your"
  ).split(" "),
);

/** Cut off the ending, so that `losses`, `averaged` and `regularization` find what they should. */
function stem(word) {
  if (word.length < 4 || /\d/.test(word)) return word;
  return word
    .replace(/i[sz](e|ed|es|er|ers|ing|ation|ations)$/, "iz")
    .replace(/ies$/, "y")
    .replace(/(?<=s|x|ch|sh)es$|(?<!s|u)s$/, "")
    .replace(/(?<=...)(ing|ed|ion|ly)$/, "")
    .replace(/(?<=..)([bdglmnprt])\1$/, "$1")
    .replace(/(?<=...)our$/, "or")
    .replace(/(?<=..)e$/, "");
}

/** Split a text into terms: words, decimals, and of names like BCELoss the parts and the whole. */
function terms(text) {
  const found = [];
  const straight = text.replace(/(?<=\p{L})['’](?=\p{L})/gu, "");
  for (const [name] of straight.matchAll(/\d+\.\d+|[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*/gu)) {
    const parts = name.split(/[-_]|(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
    for (const part of parts) found.push(stem(part.toLowerCase()));
    if (parts.length > 1) found.push(stem(parts.join("").toLowerCase()));
  }
  return found;
}

const isInteger = (term) => /^\d+$/.test(term);
const distinct = (html) => [...new Set(terms(plain(html)))].filter((term) => !isInteger(term));
/** A message without what differs: numbers, the loss, a type that is often not copied. */
const phrase = (html) => distinct(plain(html).replace(/^\w+(Error|Warning): |\b\w+Loss\b/g, ""));

const ENTITIES = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };
const plain = (html) =>
  html
    .replace(/<\/?code>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&\w+;/g, (it) => ENTITIES[it] ?? it);
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Make one name of `F.cross_entropy(x, y)`, `nn.CrossEntropyLoss` and `cross entropy loss`. */
const nameOf = (text) =>
  text
    .replace(/\(.*$/s, "")
    .trim()
    .replace(/^(\w+\.)+/, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]|loss$/gu, "");

/** Take the message out of what was pasted, without the traceback above it and folders' names. */
function messageOf(typed) {
  const at = [...typed.matchAll(/[\w.]+(?:Error|Exception|Warning):\s/g)].at(-1)?.index ?? 0;
  return typed.slice(at).replace(/\S*[\\/]\S*[\\/]/g, " ");
}

/** Tell whether two words differ by a letter left out, added, changed or swapped with the next. */
function near(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [left, right] = [a.slice(at), b.slice(at)];
  return (
    left.slice(1) === right ||
    left === right.slice(1) ||
    left.slice(1) === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}

class Index {
  postings = new Map(); // term → entry → how much the entry is about it
  rarity = new Map();
  names = new Map();
  words = new Map(); // of titles, in full, to complete what is typed
  headings = new Map(); // how many entries have one
  looked = new Map(); // what meanings() has found

  constructor(docs) {
    const pages = new Map();
    for (const { title } of docs) this.headings.set(title, (this.headings.get(title) ?? 0) + 1);
    const entries = docs.map((doc) => {
      const [address] = doc.location.split("#");
      const entry = { doc, page: pages.get(address), phrases: [], counts: new Map() };
      if (!entry.page) pages.set(address, (entry.page = entry));
      this.add(entry);
      return entry;
    });
    const size = (entry) => [...entry.counts.values()].reduce((sum, each) => sum + each, 0);
    const mean = (list) => list.reduce((sum, entry) => sum + size(entry), 0) / list.length;
    const usual = mean(entries.filter((entry) => entry !== entry.page));
    const usualPage = mean([...pages.values()]);
    for (const entry of entries) {
      const relative = size(entry) / (entry === entry.page ? usualPage : usual);
      const norm = SATURATION * (1 - LENGTH + LENGTH * relative);
      for (const [term, count] of entry.counts) {
        if (!this.postings.has(term)) this.postings.set(term, new Map());
        this.postings.get(term).set(entry, count / (count + norm));
      }
    }
    for (const [term, found] of this.postings) {
      const factor = isInteger(term) ? INTEGER : STOP.has(term) ? STOPPED : 1;
      this.rarity.set(term, factor * Math.log(1 + (entries.length + 0.5) / (found.size + 0.5)));
    }
  }

  add(entry) {
    const { doc, page } = entry;
    const code = [];
    const aliases = [];
    const names = entry === page ? [doc.title] : [];
    const text = doc.text
      .replace(/<pre>.*?<\/pre>/gs, (block) => (code.push(block), " "))
      .replace(/<p>Also (asked as|called):(.*?)<\/p>/gs, (_, kind, also) => {
        aliases.push(...also.split("·"));
        if (kind === "called") names.push(...also.split("·"));
        return " ";
      });
    // The line of a loss's contract.
    const [, functional] = /Functional: <code>[\w.]*\.(\w+)<\/code>/.exec(text) ?? [];
    for (const name of functional ? [...names, functional] : names) {
      this.names.set(nameOf(plain(name)), page);
    }
    const title = distinct(doc.title);
    // What many entries are called, such as "Reduction", tells none of them from the others.
    const own = 1 / this.headings.get(doc.title);
    const weight = (own * TITLE * (entry === page ? H1 : 1)) / Math.sqrt(title.length);
    count(entry, title, weight);
    count(page, aliases.flatMap(distinct), ALIAS);
    const words = [terms(plain(text)), terms(plain(code.join(" ")))];
    count(entry, words[0], TEXT);
    count(entry, words[1], CODE);
    if (entry !== page) {
      count(entry, distinct(page.doc.title), PAGE_TITLE);
      count(page, title, REST_OF_PAGE * weight);
      count(page, words[0], REST_OF_PAGE * TEXT);
      count(page, words[1], REST_OF_PAGE * CODE);
    }
    entry.phrases.push([phrase(doc.title), own]);
    for (const alias of aliases) page.phrases.push([phrase(alias), 1]);
    // An older spelling of a message stands quoted below the one of today.
    for (const [, quoted] of text.matchAll(/<code>(.*?)<\/code>/gs)) {
      if (quoted.split(/\s+/).length > 3) entry.phrases.push([phrase(quoted), 1]);
    }
    for (const [, printed] of code.join("\n").matchAll(/(?:Error|Warning): (.+)/g)) {
      entry.phrases.push([phrase(printed), PRINTED]);
    }
    for (const [word] of plain(doc.title).toLowerCase().matchAll(/\p{L}{4,}/gu)) {
      this.words.set(word, (this.words.get(word) ?? 0) + 1);
    }
  }

  /** Return the known terms that a typed one may stand for or begin, and how sure each is. */
  meanings(term, begun = "") {
    const key = `${term} ${begun}`;
    if (!this.looked.has(key)) this.looked.set(key, this.look(term, begun));
    return this.looked.get(key);
  }

  look(term, begun) {
    const found = new Map(this.postings.has(term) ? [[term, 1]] : []);
    const places = /^\d+\.(\d+)$/.exec(term)?.[1].length;
    // 2.30 in a log is the page's 2.3026.
    const sameNumber = (known) => /\.\d/.test(known) && Math.abs(known - term) < 10 ** -places;
    for (const known of places || begun.length > 1 ? this.postings.keys() : []) {
      if (found.has(known)) continue;
      if (places && sameNumber(known)) found.set(known, 1);
      else if (begun.length > 1 && known.startsWith(begun)) found.set(known, GUESSED);
    }
    for (const known of found.size || term.length < 5 ? [] : this.postings.keys()) {
      if (near(term, known)) found.set(known, GUESSED);
    }
    return found;
  }

  /** Return what a text asks for: terms, each with its weight and its meanings. */
  wanted(typed) {
    const list = terms(messageOf(typed));
    const factors = new Map(list.map((term) => [term, 1]));
    for (let size = 2; size < 6; size++) {
      for (let at = 0; at + size <= list.length; at++) {
        const parts = list.slice(at, at + size);
        // "cross entropy" is one word in two, "below zero" is not, though some file is called so.
        const joined = this.postings.get(parts.join(""))?.size;
        if (!joined || STOP.has(parts[0]) || STOP.has(parts.at(-1))) continue;
        let most = 0;
        for (const part of parts) {
          const share = Math.min(1, joined / (this.postings.get(part)?.size ?? joined));
          most = Math.max(most, share);
          factors.set(part, Math.min(factors.get(part), Math.max(1 - share, PARTS / size)));
        }
        factors.set(parts.join(""), Math.max(most, factors.get(parts.join("")) ?? 0));
      }
    }
    const [begun] = /[\p{L}\p{N}_-]+$/u.exec(typed.toLowerCase()) ?? [""];
    return [...factors].map(([term, factor]) => {
      const meanings = this.meanings(term, term === list.at(-1) ? begun.replace(/[_-]/g, "") : "");
      // What is only begun may be many words, and says no more than the commonest of them.
      const rarity = Math.min(...[...meanings.keys()].map((known) => this.rarity.get(known)));
      return { meanings, weight: meanings.size ? factor * rarity : 0 };
    });
  }

  search(typed) {
    const wanted = this.wanted(typed);
    const all = wanted.reduce((sum, { weight }) => sum + weight, 0);
    const meant = new Map();
    const found = new Map();
    for (const { meanings, weight } of wanted) {
      const best = new Map();
      for (const [known, sure] of meanings) {
        meant.set(known, Math.max(sure, meant.get(known) ?? 0));
        for (const [entry, about] of this.postings.get(known)) {
          best.set(entry, Math.max(sure * weight * about, best.get(entry) ?? 0));
        }
      }
      for (const [entry, score] of best) {
        const sums = found.get(entry) ?? { score: 0, covered: 0 };
        found.set(entry, { score: sums.score + score, covered: sums.covered + weight });
      }
    }
    const exact = this.names.get(nameOf(typed));
    const pages = new Map();
    for (const [entry, { score, covered }] of found) {
      const sum = (score + this.whole(entry, meant)) * (1 - COVERED + (COVERED * covered) / all);
      if (!pages.has(entry.page)) pages.set(entry.page, { page: entry.page, own: 0, sections: [] });
      const result = pages.get(entry.page);
      if (entry === entry.page) result.own = sum + (entry === exact ? NAMED : 0);
      else result.sections.push([sum, entry]);
    }
    for (const result of pages.values()) {
      result.sections.sort((a, b) => b[0] - a[0]);
      const [low, high] = [result.own, result.sections[0]?.[0] ?? 0].sort((a, b) => a - b);
      result.score = (high + SECOND * low) * (result.page.doc.boost ?? 1);
    }
    const ranked = [...pages.values()].sort((a, b) => b.score - a.score);
    return { ranked: ranked.slice(0, 15), meant };
  }

  /** Return the words typed, each with the known terms that it may stand for. */
  wordsOf(typed) {
    const words = messageOf(typed).toLowerCase().match(/\p{L}[\p{L}\p{N}_-]+/gu) ?? [];
    const known = (word) => terms(word).flatMap((term) => [...this.meanings(term, word).keys()]);
    const telling = [...new Set(words)].filter((word) => !STOP.has(stem(word)));
    return telling.map((word) => [word, known(word)]);
  }

  /** Return the commonest word of a title that begins with the last word typed. */
  completed(typed) {
    const begun = /\p{L}{2,}$/u.exec(typed)?.[0];
    const words = [...this.words].filter(([word]) => begun && word.startsWith(begun));
    return words.sort((a, b) => b[1] - a[1]).map(([word]) => word).slice(0, 1);
  }

  /** Return what an entry gains by the phrase of its own that was typed most nearly whole. */
  whole({ phrases }, meant) {
    const gains = phrases.map(([list, worth]) => {
      let [all, found] = [0, 0];
      for (const term of list) {
        const weight = Math.max(COMMON, this.rarity.get(term));
        all += weight;
        found += weight * (meant.get(term) ?? 0);
      }
      return all && (worth * found * found) / all;
    });
    return WHOLE * Math.max(0, ...gains);
  }
}

function count(entry, list, weight) {
  for (const term of list) entry.counts.set(term, (entry.counts.get(term) ?? 0) + weight);
}

/** Mark the words of a piece of HTML that were asked for. */
const marked = (html, meant) =>
  html
    .split(/(<[^>]*>|&\w+;|[\p{L}\p{N}_-]+)/u)
    .map((piece) => (isMeant(piece, meant) ? `<mark>${piece}</mark>` : piece))
    .join("");

const isMeant = (piece, meant) =>
  !/^[<&]/.test(piece) && terms(piece).some((term) => meant.has(term) && tells(term));
const tells = (term) => !STOP.has(term) && !isInteger(term);

/** Show the paragraph that has most of what was asked for, from shortly before its first word. */
function excerpt(entry, meant) {
  entry.blocks ??= entry.doc.text.split(/<\/?(?:p|pre|[ou]l|li)>/).map((html) => {
    const text = plain(html).trim();
    return { text, terms: distinct(html).filter(tells) };
  });
  const found = entry.blocks.map((block) => block.terms.filter((term) => meant.has(term)).length);
  const { text } = entry.blocks[found.indexOf(Math.max(...found))];
  const words = text.split(/(?<=\s)/);
  const from = Math.max(0, words.findIndex((word) => isMeant(word, meant)) - 12);
  const cut = words.slice(from, from + 40).join("");
  const shown = (from ? "… " : "") + cut + (from + 40 < words.length ? "…" : "");
  return shown && `<p>${marked(escaped(shown), meant)}</p>`;
}

let index;

function answer(typed) {
  const { ranked, meant } = index.search(typed);
  // Material tells which words a page lacks. Of a long message that would be most of them.
  const words = index.wordsOf(typed).slice(0, 10);
  const items = ranked.map(({ page, own, sections }) => {
    const best = Math.max(own, sections[0]?.[0] ?? 0);
    // It folds away what scores less than the first, so what is nearly as good scores the same.
    const level = (score) => (score > NEARLY * best ? best : score);
    const entries = sections.slice(0, 3).map(([score, entry]) => [level(score), entry]);
    const has = words.map(([word, known]) => [word, known.some((term) => page.counts.has(term))]);
    return [[own, page], ...entries]
      .sort(([one], [other]) => other - one)
      .map(([score, entry]) => ({
        location: entry.doc.location,
        title: marked(entry.doc.title, meant),
        text: excerpt(entry, meant),
        score,
        terms: Object.fromEntries(has),
      }));
  });
  return { items, suggest: index.completed(typed) };
}

addEventListener("message", ({ data: { type, data } }) => {
  if (type === SETUP) {
    index = new Index(data.docs);
    postMessage({ type: READY });
  } else if (type === QUERY) {
    postMessage({ type: RESULT, data: answer(data) });
  }
});
