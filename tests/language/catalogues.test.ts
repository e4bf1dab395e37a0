import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/all.ts';
import { commandNames } from '../../src/command/naming.ts';
import { en } from '../../src/language/en/words.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { type Words, wordsIn } from '../../src/language/words.ts';

const others = LANGUAGES.filter((language) => language !== 'en');
const SCRIPTS = {
  en: /[a-z]/,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
};

const span = { scope: 'total', year: null, since: null };
const years = [
  { value: 21, year: 2031 },
  { value: 22, year: 2032 },
];
const names = ['Ana Reis', 'Bo Lind'];
// what entries are called with that take more than numbers and plain words
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'answers.mentionedIn': [2, names],
  'answers.notMentioned': [names],
  'answers.onlyElsewhere': [names],
  'counts.figure': [21, { ...span, year: 2031 }, '3 May'],
  'counts.brief': [21, { ...span, year: 2031 }],
  'counts.figures': [names],
  'counts.statement': ['A figure', names],
  'counts.also': [names],
  'counts.reported': [names],
  'counts.unknown': [{ year: 2031 }],
  'counts.unknownOf': [names],
  'counts.butReported': [names],
  'counts.sumFits': [years, 43],
  'counts.sumTooHigh': [years, 43, 42],
  'counts.restUnknown': [years, 43, 60],
  'counts.restReported': [years, 43, 60, names],
  'counts.spanAboveTotal': [43, '2031', 42],
  'counts.moreBeforeSpan': [43, 23, '2031', names],
  'dates.text': ['2031-05-03'],
  'lists.details': [names],
  'lists.all': [names],
  'lists.any': [names],
  'lists.apart': [names],
  'lists.sentences': [names],
  'mistakes.notOneOf': ['A name', names],
  'mistakes.fileNameEnding': [['.md', '.txt']],
  'summits.gives': [names, 'Lisbon'],
  'summits.differ': [names],
  'summits.placed': ['Lisbon', '3 May'],
  'summits.withOthers': [names],
};

// these hold nothing but what varies, and marks
const WORDLESS = new Set([
  'answers.told',
  'answers.speaker',
  'dates.span',
  'answers.outlet',
  'lists.details',
  'lists.all',
  'lists.apart',
  'lists.sentences',
  'lists.whole',
  'sources.brief',
  'summits.compared',
  'summits.gives',
  'summits.pictureEntry',
  'summits.placed',
  'counts.figures',
  'counts.statement',
  'choices.en',
  'choices.ja',
  'choices.ko',
]);
// names and keys that are the same in all languages
const NAMES =
  /YAML|UTF-8|ARTICLES_DIR|https?|summits|notes|Discord|KiB|Ctrl-D|Tab|npm run validate|true|false|lisbon|last one|\.removed/g;

/** What a catalogue says, entry by entry, with samples put in; commands are looked at by themselves. */
function said(words: Words): Map<string, string> {
  const entries = Object.entries(words).flatMap(([area, entry]) =>
    typeof entry === 'object' && area !== 'commands' ? saidIn(area, entry) : [],
  );
  return new Map(entries);
}

function saidIn(path: string, area: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(area).flatMap(([key, entry]) => {
    const name = `${path}.${key}`;
    if (typeof entry === 'function') return [[name, String(entry(...samplesFor(name, entry.length)))]];
    if (typeof entry === 'string') return [[name, entry]];
    return Array.isArray(entry) ? [[name, entry.join(' ')]] : saidIn(name, entry as Record<string, unknown>);
  });
}

const samplesFor = (name: string, count: number) => SAMPLES[name] ?? Array.from({ length: count }, (_, at) => 71 + at);

const pathsOf = (words: Words) => [...said(words).keys()];

describe.each(others)('the catalogue in %s', (language) => {
  const words = wordsIn(language);
  const own = said(words);

  test('has every entry', () => {
    expect(pathsOf(words)).toEqual(pathsOf(en));
  });

  test.each(pathsOf(en).filter((path) => !WORDLESS.has(path)))('says %s in its own script', (path) => {
    const bare = (own.get(path) ?? '').replace(NAMES, '').replace(/Ana Reis|Bo Lind|Lisbon|3 May|A figure|A name/g, '');
    expect(bare).toMatch(SCRIPTS[language]);
    expect(bare.replace(/\.md|\.txt/g, '')).not.toMatch(/[A-Za-z]{2}/);
  });

  test.each([...said(en)])('%s leaves out nothing that varies', (path, english) => {
    const varying = samplesFor(path, 9)
      .flat()
      .filter((one) => typeof one !== 'object')
      .map(String);
    const missing = varying.filter((one) => english.includes(one) && !own.get(path)?.includes(one));
    expect(missing).toEqual([]);
  });

  test('names every command, option and choice, and nothing else', () => {
    expect(Object.keys(words.commands).sort()).toEqual(commands.map(({ name }) => name).sort());
    for (const { name, menu, options } of commands) {
      const named = words.commands[name];
      expect(Object.keys(named?.options ?? {}).sort(), name).toEqual(Object.keys(options).sort());
      const texts = [named, ...Object.values(named?.options ?? {})].flatMap((one) => [one?.name, one?.description]);
      for (const text of texts) expect(text).toMatch(SCRIPTS[language]);
      if (!menu) expect(named?.name.split(' '), name).toHaveLength(name.split(' ').length);
    }
    const choices = commands.flatMap(({ options }) =>
      Object.values(options).flatMap((option) => ('choices' in option ? (option.choices ?? []) : [])),
    );
    expect(new Set(Object.keys(words.choices))).toEqual(new Set(choices));
  });
});

test.each(LANGUAGES)('commands that are mentioned in %s are there', (language) => {
  const known = new Set(commands.flatMap(({ name }) => commandNames(name)).map((name) => name.split(' ')[0]));
  const mentioned = [...said(wordsIn(language)).values()].flatMap((text) => [
    ...text.matchAll(/(?<![\p{L}\p{N}] ?)\/(?!\d)([\p{L}-]+)/gu),
  ]);
  expect(mentioned.length).toBeGreaterThan(5);
  // Korean and Japanese glue particles to a name
  const unknown = mentioned.filter(([, name = '']) => ![...known].some((one) => one && name.startsWith(one)));
  expect(unknown.map(([whole]) => whole)).toEqual([]);
});
