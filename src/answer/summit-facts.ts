import type { Article } from '../library/article.ts';
import { type Citation, cite } from '../library/citation.ts';
import type { Library } from '../library/library.ts';
import type { Summit } from '../library/summits.ts';
import { readDates } from '../reading/dates.ts';
import { sameDates, sameLeaders, samePlaces } from '../reading/meetings/merge.ts';
import { nameKey, sameName } from '../reading/meetings/names.ts';
import { readScenes, type Scene } from '../reading/meetings/scene.ts';
import { findPhrase } from '../reading/phrases.ts';
import { overlaps } from '../text/range.ts';
import { wholeSentences } from './whole-sentences.ts';

/** Something that the articles say of a summit. */
export interface SummitFact {
  readonly kind: 'when' | 'where' | 'length' | 'who' | 'signed' | 'agreed' | 'quotation';
  readonly citation: Citation;
  readonly speaker?: string;
}

type Kind = SummitFact['kind'];

// so that a summit of many articles still fits a reply; quotations have their own command
const MOST: Readonly<Record<Kind, number>> = {
  when: 2,
  where: 2,
  length: 2,
  who: 2,
  signed: 3,
  agreed: 4,
  quotation: 6,
};

/** What the articles say of a summit, by kind, in the order of its articles: sentences, and quotations of those who met. */
export function factsOf(library: Library, summit: Summit): SummitFact[] {
  const scenes = scenesOf(library, summit);
  const sentences = (kind: Kind, isOne: (scene: Scene, article: Article) => boolean): SummitFact[] =>
    scenes
      .filter(({ scene, article }) => isOne(scene, article))
      .map(({ scene, article }) => ({ kind, citation: citationOf(library, article, scene) }));
  const words = library.knowledge.words.summits;
  const has = (list: ReadonlySet<string>) => (scene: Scene) => findPhrase(scene.sentence.words, list) >= 0;
  const all = [
    ...sentences('when', (scene, article) => tellsWhen(library, summit, scene, article)),
    ...sentences('where', (scene) => tellsWhere(summit, scene)),
    ...sentences('length', (scene) => tellsLength(scene, words.outcomes.lengths)),
    ...sentences('who', (scene) => namesOthers(summit, scene)),
    ...sentences('signed', has(words.outcomes.signed)),
    ...sentences('agreed', has(new Set(words.outcomes.agreed))),
    ...quotationsOf(library, summit),
  ];
  return limited(all);
}

/** The one sentence that best says what was agreed: with the word that stands highest in the list, of its leaders together if any is. */
export function agreedAt(library: Library, summit: Summit): Citation | null {
  const { agreed } = library.knowledge.words.summits.outcomes;
  const scenes = scenesOf(library, summit);
  let best: { rank: number; citation: Citation } | null = null;
  for (const { scene, article } of scenes) {
    const { sentence, mentions } = scene;
    const word = agreed.findIndex((one) => findPhrase(sentence.words, new Set([one])) >= 0);
    if (word < 0) continue;
    const together =
      new Set(mentions.map(({ leader }) => leader)).size > 1 ||
      findPhrase(sentence.words, library.knowledge.words.summits.leaders.pairs) >= 0;
    const rank = word + (together ? 0 : agreed.length);
    if (best === null || rank < best.rank) best = { rank, citation: citationOf(library, article, scene) };
  }
  return best?.citation ?? null;
}

/** Whether the whole article is about the summit: the latest one, and first of its day, that the front matter declares; else one that its opening tells of. */
function isAbout(article: Article, summit: Summit): boolean {
  const [latest] = [...article.summits].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  if (latest) {
    const sameDay = sameDates(latest.date, summit.date) && samePlaces(latest.place, summit.place);
    return sameDay && sameLeaders(latest.leaders, summit.leaders);
  }
  const opening = article.paragraphs.filter(({ debris }) => !debris)[1]?.end ?? 0;
  return summit.evidence.some(({ article: id, start }) => id === article.id && start < opening);
}

/** The sentences about a summit: all of an article that is about it, else those that report it. */
function scenesOf(library: Library, summit: Summit): { scene: Scene; article: Article }[] {
  const ids = [...new Set(summit.evidence.map(({ article }) => article))];
  return ids.flatMap((id) => {
    const article = library.article(id);
    if (!article) return [];
    const about = isAbout(article, summit);
    const evidence = summit.evidence.filter((span) => span.article === id);
    return readScenes(article.body, article.paragraphs, library.knowledge.words.summits)
      .filter(({ sentence }) => about || evidence.some((span) => overlaps(sentence, span)))
      .map((scene) => ({ scene, article }));
  });
}

function tellsWhen(library: Library, summit: Summit, { sentence }: Scene, article: Article): boolean {
  if (summit.date === null) return false;
  const words = library.knowledge.words.summits;
  const dates = readDates(sentence.text, sentence, article, words);
  return dates.some(
    ({ date }) => date !== null && date.length >= (summit.date ?? '').length && sameDates(date, summit.date),
  );
}

const tellsWhere = ({ place }: Summit, { sentence }: Scene) =>
  place !== null && ` ${textOf(sentence)} `.includes(` ${nameKey(place).join(' ')} `);

const textOf = ({ text, start, end }: Scene['sentence']) => nameKey(text.slice(start, end)).join(' ');

/** "A 100-minute meeting", "talked for two hours": a length beside a word of meeting. */
function tellsLength({ sentence }: Scene, lengths: ReadonlySet<string>): boolean {
  const spoken = /\b(?:talks|meeting|summit|conversation|spoke|talked|met|dinner|lunch|session|lasted|discussion)/i;
  const text = sentence.text.slice(sentence.start, sentence.end);
  const unit = [...lengths].join('|');
  return (
    spoken.test(text) && new RegExp(`(?:\\d+|\\p{L}+)[\\s-](?:${unit})\\b`, 'iu').test(text) && !/\bago\b/.test(text)
  );
}

/** Whether a sentence names leaders beside those who met. */
const namesOthers = ({ leaders }: Summit, { mentions }: Scene) =>
  mentions.some(
    ({ leader }) => leader.titled && !leaders.some((name) => sameName(nameKey(name), nameKey(leader.name))),
  );

function quotationsOf(library: Library, summit: Summit): SummitFact[] {
  const articles = summit.evidence
    .flatMap(({ article: id }) => library.article(id) ?? [])
    .filter((article) => isAbout(article, summit));
  const facts = new Map(articles.map(({ id }): [string, SummitFact[]] => [id, []]));
  for (const { article, start, end, speaker } of library.quotations) {
    const ofArticle = facts.get(article);
    if (!ofArticle || speaker === null || !summit.leaders.some((name) => sameName(nameKey(name), nameKey(speaker))))
      continue;
    const { citation } = wholeSentences(library, { article, start, end });
    ofArticle.push({ kind: 'quotation', citation, speaker });
  }
  return [...facts.values()].flat();
}

const citationOf = (library: Library, article: Article, { sentence: { start, end } }: Scene) =>
  cite(library, { article: article.id, start, end });

/** At most so many of each kind, and no sentence twice under one kind. */
function limited(facts: readonly SummitFact[]): SummitFact[] {
  const taken = new Map<Kind, Set<string>>();
  return facts.filter(({ kind, citation: { article, start } }) => {
    const seen = taken.get(kind) ?? new Set();
    taken.set(kind, seen);
    const key = `${article}:${start}`;
    if (seen.has(key) || seen.size >= MOST[kind]) return false;
    seen.add(key);
    return true;
  });
}
