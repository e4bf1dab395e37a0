import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { Wording } from '../language/words.ts';
import { blockParagraphs, lineParagraphs } from '../text/paragraphs.ts';
import type { Range } from '../text/range.ts';
import { sentences } from '../text/sentences.ts';
import type { Article, Paragraph, SummitEntry } from './article.ts';
import { checkedYaml } from './checked-yaml.ts';
import type { Fault } from './fault.ts';
import { type FrontMatter, frontMatterSchema, splitFrontMatter } from './front-matter.ts';
import type { Knowledge } from './knowledge.ts';
import { statedDate, statedTitle } from './stated.ts';

/** An article, or why there is none; warnings may come with either. */
export interface ParsedArticle {
  readonly article: Article | undefined;
  readonly faults: readonly Fault[];
}

/** Reads one file's text: `.md` with front matter and paragraphs between blank lines, anything else as plain text with a paragraph a line. */
export function parseArticle(file: string, text: string, words: Knowledge['words']): ParsedArticle {
  const markdown = extname(file) === '.md';
  const split = markdown ? splitFrontMatter(text) : { yaml: undefined, body: text, bodyLine: 1 };
  if (!split) return refused([fault(file, 1, ({ faults: say }) => say.openFrontMatter)]);
  const { yaml, body, bodyLine } = split;
  const checked = checkedYaml(yaml?.trim() ? yaml : '{}', frontMatterSchema, file, 2);
  const paragraphs = paragraphsOf(body, markdown, words);
  const faults = [...checked.faults];
  if (!paragraphs.some(({ debris }) => !debris)) faults.push(fault(file, bodyLine, ({ faults: say }) => say.noText));
  if (!checked.value) return refused(faults);
  const front = checked.value;
  const summits: SummitEntry[] = [];
  for (const [at, { evidence, ...summit }] of front.summits.entries()) {
    const found = findWords(body, paragraphs, evidence);
    if (found) summits.push({ ...entryOf(summit), evidence: found });
    else
      faults.push(
        fault(file, checked.lineOf(['summits', at, 'evidence']), ({ faults: say }) => say.evidenceMissing(evidence)),
      );
  }
  for (const [at, { words: printed }] of front.notes.entries()) {
    if (findWords(body, paragraphs, printed)) continue;
    faults.push(fault(file, checked.lineOf(['notes', at, 'words']), ({ faults: say }) => say.noteMissing(printed)));
  }
  if (faults.some(({ severity }) => severity === 'error')) return refused(faults);
  const digest = createHash('sha256').update(file).update('\0').update(text).digest('hex');
  return { article: { digest, ...articleOf(file, body, paragraphs, front, summits, words) }, faults };
}

const refused = (faults: readonly Fault[]): ParsedArticle => ({ article: undefined, faults });
const fault = (file: string, line: number, reason: Wording): Fault => ({ file, line, reason, severity: 'error' });

function articleOf(
  file: string,
  body: string,
  paragraphs: readonly Paragraph[],
  front: FrontMatter,
  summits: readonly SummitEntry[],
  { summits: { dates } }: Knowledge['words'],
): Omit<Article, 'digest'> {
  const stated = front.published ? undefined : statedDate(body, paragraphs, dates);
  const outlet = front.outlet === 'unknown' ? null : (front.outlet ?? null);
  return {
    id: basename(file, extname(file)),
    file,
    body,
    title: front.title ?? statedTitle(body, paragraphs) ?? basename(file, extname(file)),
    outlet,
    published: front.published ?? stated ?? null,
    dated: front.published ? (front.dated ?? 'stated') : stated ? 'stated' : 'undated',
    url: front.url ?? null,
    language: front.language,
    source: front.source ?? null,
    summits,
    notes: front.notes,
    paragraphs,
  };
}

function entryOf({ date, basis, place, occasion, leaders }: Omit<FrontMatter['summits'][number], 'evidence'>) {
  return { date: date ?? null, basis, place: place ?? null, occasion: occasion ?? null, leaders };
}

function paragraphsOf(body: string, markdown: boolean, words: Knowledge['words']): Paragraph[] {
  return (markdown ? blockParagraphs : lineParagraphs)(body).map((range, number) => ({
    ...range,
    number,
    debris: words.debris(body.slice(range.start, range.end)),
    sentences: sentences(body, range, words.sentences),
  }));
}

/** Where `printed` stands in a paragraph that may be quoted. */
function findWords(body: string, paragraphs: readonly Paragraph[], printed: string): Range | undefined {
  for (const { start, end, debris } of paragraphs) {
    const at = debris ? -1 : body.slice(start, end).indexOf(printed);
    if (at >= 0) return { start: start + at, end: start + at + printed.length };
  }
  return undefined;
}
