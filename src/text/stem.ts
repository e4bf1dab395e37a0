import { american } from './variants.ts';

/** Porter's second English stemmer ("Porter2", snowballstem.org/algorithms/english), for folded words in either spelling of English. */
export function stem(printed: string): string {
  const word = american(printed);
  if (word.length <= 2 || !/^[a-z']+$/.test(word)) return ordinal(word);
  const whole = WHOLE.get(word);
  if (whole) return whole;
  let w = word.replace(/^'/, '').replace(/^y|(?<=[aeiouy])y/g, 'Y');
  const [r1, r2] = regions(w);
  w = w.replace(/'s?'?$/, '');
  w = plural(w);
  if (KEPT_AFTER_PLURAL.has(w)) return w;
  w = pastAndGerund(w, r1);
  w = w.replace(/(?<=.[^aeiouyY])[yY]$/, 'i');
  w = suffixes(w, r1, r2);
  w = ending(w, r1, r2);
  return w.toLowerCase();
}

const WHOLE = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
    sky: 'sky',
    news: 'news',
    howe: 'howe',
    atlas: 'atlas',
    cosmos: 'cosmos',
    bias: 'bias',
    andes: 'andes',
    // not of one family with "concert", "import" and "politics"
    concerted: 'concerted',
    important: 'important',
    importance: 'important',
    importantly: 'important',
    polite: 'polite',
    politely: 'polite',
  }),
);
const KEPT_AFTER_PLURAL = new Set([
  'inning',
  'outing',
  'canning',
  'herring',
  'earring',
  'proceed',
  'exceed',
  'succeed',
]);

// "12th" and "12" are one number
const ordinal = (word: string) => word.replace(/^(\d+)(st|nd|rd|th)$/, '$1').replace(/(?<=\d),(?=\d{3})/g, '');

function regions(w: string): [number, number] {
  const special = /^(gener|commun|arsen)/.exec(w);
  const r1 = special ? special[0].length : after(w, 0);
  return [r1, after(w, r1)];
}

function after(w: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(w.slice(from));
  return found ? from + found.index + 2 : w.length;
}

function plural(w: string): string {
  if (w.endsWith('sses')) return w.slice(0, -2);
  if (/(ied|ies)$/.test(w)) return w.length > 4 ? w.slice(0, -2) : w.slice(0, -1);
  if (/(us|ss)$/.test(w)) return w;
  return /[aeiouy].+s$/.test(w) ? w.slice(0, -1) : w;
}

function pastAndGerund(w: string, r1: number): string {
  const eed = /eed(ly)?$/.exec(w);
  if (eed) return eed.index >= r1 ? `${w.slice(0, eed.index)}ee` : w;
  const cut = /^(.*[aeiouy].*?)(ed|edly|ing|ingly)$/.exec(w);
  if (!cut) return w;
  const base = cut[1] as string;
  if (/(at|bl|iz)$/.test(base)) return `${base}e`;
  if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(base)) return base.slice(0, -1);
  return r1 >= base.length && endsShort(base) ? `${base}e` : base;
}

const endsShort = (w: string) => /[^aeiouy][aeiouy][^aeiouywxY]$/.test(w) || /^[aeiouy][^aeiouy]$/.test(w);

const SUFFIXES: readonly (readonly [string, string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];
const SHORTER: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

function suffixes(w: string, r1: number, r2: number): string {
  const first = SUFFIXES.find(([suffix]) => w.endsWith(suffix));
  if (first) w = replaced(w, first, r1);
  else if (w.endsWith('ogi')) w = w.endsWith('logi') && w.length - 3 >= r1 ? w.slice(0, -1) : w;
  else if (/[cdeghkmnrt]li$/.test(w) && w.length - 2 >= r1) w = w.slice(0, -2);
  const second = SHORTER.find(([suffix]) => w.endsWith(suffix));
  if (second) return replaced(w, second, r1);
  return w.endsWith('ative') && w.length - 5 >= r2 ? w.slice(0, -5) : w;
}

const replaced = (w: string, [suffix, by]: readonly [string, string], region: number) =>
  w.length - suffix.length >= region ? w.slice(0, -suffix.length) + by : w;

const LAST = /(ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic)$/;

function ending(w: string, r1: number, r2: number): string {
  const last = LAST.exec(w);
  if (last) w = last.index >= r2 ? w.slice(0, last.index) : w;
  else if (/[st]ion$/.test(w) && w.length - 3 >= r2) w = w.slice(0, -3);
  if (w.endsWith('e')) {
    const base = w.slice(0, -1);
    return base.length >= r2 || (base.length >= r1 && !endsShort(base)) ? base : w;
  }
  return w.endsWith('ll') && w.length - 1 >= r2 ? w.slice(0, -1) : w;
}
