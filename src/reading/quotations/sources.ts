import { apposed, type Clause, clauseAt } from './clauses.ts';
import type { Mention, Person } from './people.ts';
import { isPossessive, isVerb, type Phrase, phraseAt, type Scene } from './phrases.ts';
import { isDash, type Token } from './prose.ts';

/** The phrase that names a quotation's source in its own sentence, and how sure the construction is. */
export interface Found {
  readonly phrase: Phrase;
  /** `cue`: words of saying; `subject`: only the subject of the sentence. */
  readonly by: 'cue' | 'subject';
  /** Token indexes of the words that name the source, the verb included. */
  readonly first: number;
  readonly last: number;
}

/** The source of the words in marks at token `at`, as far as their own sentence tells. */
export function sourceInSentence(scene: Scene, clauses: readonly Clause[], at: number): Found | null {
  return (
    label(scene, at) ??
    aside(clauses, at, scene) ??
    afterwards(scene, at) ??
    trailing(scene, clauses, at) ??
    accordingTo(scene, at) ??
    participle(scene, clauses, at) ??
    before(scene, clauses, at) ??
    shared(scene, clauses, at) ??
    owner(scene, at) ??
    subject(scene, clauses, at)
  );
}

const fromClause = ({ subject: phrase, verb }: Clause, by: Found['by']): Found => ({
  phrase,
  by,
  first: phrase.first,
  last: Math.max(verb, phrase.last),
});

/** When Ito called it “…,” Mori left: right before the marks, a clause that the main one has yet to follow. */
function aside(clauses: readonly Clause[], at: number, { tokens }: Scene): Found | null {
  const near = clauses.findLast(({ verb }) => verb < at);
  if (!near?.subordinate || !near.saying || at - near.verb > 8 || clauses.some(({ root, verb }) => root && verb < at))
    return null;
  const main = clauses.find(({ root, verb }) => root && verb > at);
  const ends = tokens[at + 1]?.text === ',' || tokens[at]?.ends === ',';
  return main && ends ? fromClause(near, 'cue') : null;
}

/** “…,” said Ito; “…,” Ito told the press; after a comma, ? or ! any verb beside a person will do. */
function afterwards(scene: Scene, at: number): Found | null {
  const { tokens, words } = scene;
  let next = at + 1;
  while (tokens[next]?.text === ',' || isDash(tokens[next])) next++;
  const open = /[,?!—–-]/.test((tokens[at] as Token).ends) || next > at + 1;
  if (tokens[next]?.lower === 'as') next++;
  const said = nextVerb(scene, next);
  if (said !== null) {
    const phrase = phraseAt(scene, said + 1);
    const saying = words.saying.has((tokens[said] as Token).lower);
    const sure = phrase?.kind === 'person' || phrase?.kind === 'pronoun' || (open && phrase?.determiner !== 'that');
    if (phrase && sure && (saying || (open && phrase.kind === 'person'))) {
      const named = apposed(scene, phrase);
      return { phrase: named, by: 'cue', first: said, last: named.last };
    }
  }
  const clause = clauseAt(scene, next, true);
  if (clause?.saying) return fromClause(clause, 'cue');
  if (clause && open && !words.auxiliaries.has((tokens[clause.verb] as Token).lower)) return fromClause(clause, 'cue');
  const phrase = open ? phraseAt(scene, next) : null;
  // “…,” Ito, who leads the party told the press: the second comma is missing
  if (phrase?.kind !== 'person' || tokens[phrase.end]?.text !== ',') return null;
  return { phrase, by: 'cue', first: phrase.first, last: phrase.last };
}

function nextVerb({ tokens, words }: Scene, from: number): number | null {
  let at = from;
  while (/ly$/.test(tokens[at]?.lower ?? '') || (words.adverbs.has(tokens[at]?.lower ?? '') && at < from + 2)) at++;
  const { lower } = tokens[at] ?? { lower: '' };
  return isVerb(tokens, at, words) && !words.auxiliaries.has(lower) && !/ing$/.test(lower) ? at : null;
}

/** Footage of Ito saying, “…”; Ito struck back, calling it “…”: a participle of saying not far before the marks. */
function participle({ tokens, words, persons }: Scene, clauses: readonly Clause[], at: number): Found | null {
  let verb = at - 1;
  if (/^[,:]$/.test(tokens[verb]?.text ?? '')) verb--;
  const saying = (index: number) =>
    /ing$/.test(tokens[index]?.lower ?? '') && words.saying.has(tokens[index]?.lower ?? '');
  while (verb > at - 8 && tokens[verb]?.kind === 'word' && !saying(verb)) verb--;
  if (!saying(verb)) return null;
  for (const { person, mention } of persons.values()) {
    const object = /^(?:of|with)$/.test(tokens[mention.from - 1]?.lower ?? '');
    const beside =
      mention.last === verb - 1 || (mention.last === verb - 2 && /ly$/.test(tokens[verb - 1]?.lower ?? ''));
    if (object && beside) {
      return { phrase: nameOf(person, mention), by: 'cue', first: mention.first, last: verb };
    }
  }
  const link = tokens[verb - 1]?.lower ?? '';
  if (!/^(?:,|and)$/.test(link) && !words.documents.has(link) && !words.speechNouns.has(link)) return null;
  const outer = clauses.filter((clause) => clause.verb < verb && !clause.subordinate && clause.subject.head !== 'who');
  const roots = outer.filter(({ root }) => root);
  // "…, Ito said, adding"
  const last = outer.find((clause) => clause.saying && clause.verb === verb - 2);
  const main = last ?? roots.findLast((clause) => clause.saying) ?? roots.at(-1);
  return main ? fromClause(main, 'cue') : null;
}

/**
 * Ito said (that) “…”: the outermost words of saying, counted anew after "and", "but" or a semicolon, and in a clause of
 * time or reason that follows the main one.
 */
function before(scene: Scene, clauses: readonly Clause[], at: number): Found | null {
  const { tokens } = scene;
  let found: Clause | undefined;
  let lesser: Clause | undefined;
  for (const clause of clauses) {
    if (clause.verb >= at) continue;
    if (!clause.saying || /^(?:i|we|you)$/.test(clause.subject.head)) continue;
    const opener = tokens[clause.subject.first - 1]?.lower ?? '';
    if (clause.subordinate && !(found && ADVERBIAL.test(opener))) lesser ??= clause;
    else if (!found || clause.root || clause.subordinate) found = clause;
  }
  const chosen = found ?? lesser;
  return chosen ? fromClause(chosen, 'cue') : verbFirst(scene, at);
}

const ADVERBIAL = /^(?:after|when|because|before)$/;

/** Said Ito: “…”; as the price rose, explained Ito, “…”; she was asked by Ito, “…”. */
function verbFirst(scene: Scene, at: number): Found | null {
  const { tokens, words } = scene;
  for (let verb = 0; verb < at; verb++) {
    if (!words.saying.has(tokens[verb]?.lower ?? '') || /ing$/.test(tokens[verb]?.lower ?? '')) continue;
    const by = tokens[verb + 1]?.lower === 'by';
    if (verb > 0 && tokens[verb - 1]?.text !== ',' && !by) continue;
    const phrase = phraseAt(scene, by ? verb + 2 : verb + 1);
    const closed = /^[,:]$/.test(tokens[phrase?.end ?? at]?.text ?? '');
    if (phrase && phrase.end < at && (closed || by)) return { phrase, by: 'cue', first: verb, last: phrase.last };
  }
  return null;
}

/** “…” at the fair, Ito said. “…” for them all, said Ito, who was there. */
function trailing(scene: Scene, clauses: readonly Clause[], at: number): Found | null {
  const { tokens, words } = scene;
  for (let comma = at + 1; comma < tokens.length; comma++) {
    if (tokens[comma]?.kind === 'quoted') return null;
    if (tokens[comma]?.text !== ',') continue;
    const clause = clauses.find(
      ({ subject: { first }, saying, verb }) =>
        first === comma + 1 && saying && !words.judging.has((tokens[verb] as Token).lower),
    );
    if (clause) return fromClause(clause, 'cue');
    if (!words.saying.has(tokens[comma + 1]?.lower ?? '') || nextVerb(scene, comma + 1) !== comma + 1) continue;
    const phrase = phraseAt(scene, comma + 2);
    if (phrase) return { phrase: apposed(scene, phrase), by: 'cue', first: comma + 1, last: phrase.last };
  }
  return null;
}

/** Ann Ito: “…”; from Ito: “…”; “…” — Ann Ito. */
function label({ tokens, persons }: Scene, at: number): Found | null {
  const colon = tokens[at - 1]?.text === ':';
  const dash = isDash(tokens[at + 1]);
  if (!colon && !dash) return null;
  const name =
    colon && tokens[at - 2]?.text === ')'
      ? tokens.findLastIndex(({ text }, index) => index < at && text === '(') - 1
      : at - 2;
  for (const { person, mention } of persons.values()) {
    const opener = tokens[mention.from - 1];
    const before =
      colon &&
      mention.last === name &&
      (!opener || opener.kind === 'punctuation' || /^(?:from|and)$/.test(opener.lower));
    const after = dash && mention.from === at + 2 && mention.last >= tokens.length - 2;
    if (before || after)
      return { phrase: nameOf(person, mention), by: 'cue', first: mention.first, last: mention.last };
  }
  return null;
}

/** “…” and “…,” Ito said: what follows later words in marks names the source of these too. */
function shared(scene: Scene, clauses: readonly Clause[], at: number): Found | null {
  const next = scene.tokens.findIndex(({ kind }, index) => index > at && kind === 'quoted');
  return next < 0 ? null : (afterwards(scene, next) ?? trailing(scene, clauses, next) ?? shared(scene, clauses, next));
}

/** According to Ito, “…”; “…,” as described by Ito. */
function accordingTo(scene: Scene, at: number): Found | null {
  const { tokens, words } = scene;
  const place = tokens.findIndex(({ lower }, index) => {
    const next = tokens[index + 1]?.lower;
    if (lower === 'according') return next === 'to';
    return next === 'by' && tokens[index - 1]?.lower === 'as' && words.saying.has(lower);
  });
  const phrase = place < 0 || place === at ? null : phraseAt(scene, place + 2);
  return phrase ? { phrase, by: 'cue', first: place, last: phrase.last } : null;
}

/** Ito's claim that “…”; his claim that “…”. */
function owner(scene: Scene, at: number): Found | null {
  const { tokens, persons, words } = scene;
  for (let from = at - 1; from >= 0 && from > at - 12; from--) {
    if ((tokens[from] as Token).kind === 'quoted') return null;
    const named = persons.get(from);
    const pronoun = { his: 'he', her: 'she' }[(tokens[from] as Token).lower];
    if (named ? !isPossessive(tokens, named.mention.last + 1) : !pronoun) continue;
    const rest = tokens.slice(named ? named.mention.last + 2 : from + 1, at);
    const claims = rest.some(({ lower }) => words.speechNouns.has(lower) || words.documents.has(lower));
    if (!claims) continue;
    const phrase: Phrase = named
      ? nameOf(named.person, named.mention)
      : {
          first: from,
          last: from,
          end: from + 1,
          kind: 'pronoun',
          person: null,
          head: pronoun ?? '',
          determiner: null,
        };
    return { phrase, by: 'cue', first: from, last: at - 1 };
  }
  return null;
}

/** The subject of the main clause; without any clause, as in a headline, the person whom the sentence opens with. */
function subject(scene: Scene, clauses: readonly Clause[], at: number): Found | null {
  const earlier = clauses.filter(({ subject: { last } }) => last < at);
  const chosen = earlier.find(({ root }) => root) ?? earlier.find(({ subordinate }) => !subordinate) ?? earlier[0];
  if (chosen) return (chosen.subject.person ? null : inDocument(scene, at)) ?? fromClause(chosen, 'subject');
  const phrase = at > 0 ? phraseAt(scene, 0) : null;
  return phrase?.kind === 'person' && phrase.last < at ? { phrase, by: 'subject', first: 0, last: phrase.last } : null;
}

/** They signed a treaty that aimed for “…”. */
function inDocument(scene: Scene, at: number): Found | null {
  const { tokens, words } = scene;
  const that = tokens.findLastIndex(({ lower }, index) => index < at && /^(?:that|which)$/.test(lower));
  if (!words.documents.has(tokens[that - 1]?.lower ?? '') || !isVerb(tokens, that + 1, words)) return null;
  let first = that - 1;
  while (first > 0 && !words.determiners.has((tokens[first] as Token).lower) && that - first < 5) first--;
  const phrase = phraseAt(scene, first);
  return phrase?.last === that - 1 ? { phrase, by: 'cue', first, last: that + 1 } : null;
}

const nameOf = (person: Person, { from, last }: Mention): Phrase => {
  return { first: from, last, end: last + 1, kind: 'person', person, head: '', determiner: null };
};
