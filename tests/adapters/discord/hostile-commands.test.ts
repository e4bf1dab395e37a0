import fc from 'fast-check';
import { pino } from 'pino';
import { beforeAll, expect, test } from 'vitest';
import { commands } from '../../../commands/all.ts';
import { toMessage } from '../../../src/adapters/discord/message.ts';
import type { Command, Option, Request } from '../../../src/command/command.ts';
import { type Dispatcher, dispatch } from '../../../src/dispatch.ts';
import { LANGUAGES } from '../../../src/language/language.ts';
import { wordsIn } from '../../../src/language/words.ts';
import type { Library } from '../../../src/library/library.ts';
import type { LibraryStore } from '../../../src/library/store.ts';
import { Gaps } from '../../../src/moderation/gaps.ts';
import { Reports } from '../../../src/moderation/reports.ts';
import { libraryOf } from '../../factories.ts';
import { hostileText } from './hostile.ts';
import { allComponents, brokenMessageRules, type SentBody } from './stand-in/rules.ts';
import { against } from './stand-in/schema.ts';

const LIBRARIES = 4;
const RUNS = process.env.NIGHTLY ? 10_000 : 500;

/** Articles with something to find in them, and hostile text all around it. */
function hostileArticles(seed: number): Record<string, string> {
  const texts = fc.sample(hostileText, { numRuns: 24, seed });
  const lines = texts.map((text, at) => {
    const facts = [
      'Ana Reis met Bo Lind in Lisbon on May 3, 2031',
      '“We agree,” Reis said',
      'It was their fourth summit this year',
    ];
    return `${text} ${facts[at % facts.length]}. ${text}`;
  });
  const title = texts
    .join(' ')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .slice(0, 400);
  const markdown = `---\ntitle: ${JSON.stringify(title)}\noutlet: "**@everyone**"\nurl: https://example.org/a_(b)*c?d=[e]\npublished: 2031-05-04\n---\n\n${lines.join('\n\n')}\n`;
  return { '@everyone_*_.txt': lines.join('\n'), 'lisbon.md': markdown };
}

function optionValue(option: Exclude<Option, { readonly type: 'file' }>): fc.Arbitrary<string | number | boolean> {
  if (option.type === 'boolean') return fc.boolean();
  if (option.type === 'integer') return fc.integer({ min: option.min ?? 0, max: Math.min(option.max ?? 3000, 3000) });
  if (option.choices) return fc.constantFrom(...option.choices);
  const known = fc.constantFrom(
    'Reis',
    'Lind',
    'summit',
    'lisbon',
    'How many summits did Reis and Lind hold?',
    'Who met in Lisbon?',
  );
  return fc.oneof(
    known,
    hostileText,
    fc.tuple(known, hostileText).map(([a, b]) => `${a} ${b}`),
  );
}

const requestFor = (command: Command): fc.Arbitrary<Request> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(command.options).flatMap(([name, option]) =>
          option.type === 'file'
            ? []
            : [[name, fc.option(optionValue(option), { nil: undefined, freq: option.required ? 20 : 1 })]],
        ),
      ),
    )
    .map((options) => ({
      command: command.name,
      options: Object.fromEntries(
        Object.entries(options).filter(([, value]) => value !== undefined),
      ) as Request['options'],
    }));

const MORE = LANGUAGES.map((language) => `*${wordsIn(language).faces.more}*`);

/** What is left of a text's lines without the marks that we set ourselves and without all that is escaped. */
function bareMarkup(content: string): string[] {
  return content
    .split('\n')
    .map((line) => line.replace(/ · \[(?:article|記事|기사)\]\(https:\/\/[\w%/.?=]+\)$|<t:\d+:f>(?=$|\\;)/, ''))
    .map((line) => line.replace(/^(### |> |-# )/, '').replace(/\\[!-/:-@[-`{-~]|\*\*|\[…\]/g, ''))
    .filter((line) => /[!-/:-@[-`{-~]/.test(line) && !MORE.includes(line));
}

let libraries: Library[];
beforeAll(async () => {
  libraries = await Promise.all(Array.from({ length: LIBRARIES }, (_, seed) => libraryOf(hostileArticles(seed))));
});

test(
  `${RUNS} requests of every kind, in every language and over hostile articles, make messages that Discord takes and that hold no markup of theirs`,
  async () => {
    const faults: unknown[] = [];
    const log = pino({ level: 'silent' });
    log.error = (...fault: unknown[]) => void faults.push(fault);
    const requests = fc.tuple(
      fc.nat(LIBRARIES - 1),
      fc.constantFrom(...LANGUAGES),
      fc.oneof(...commands.map(requestFor)),
    );
    await fc.assert(
      fc.asyncProperty(requests, async ([library, language, request]) => {
        const store = { current: libraries[library], faults: [], reload: async () => ({}) } as unknown as LibraryStore;
        const at: Dispatcher = { commands, store, gaps: new Gaps(), reports: new Reports(), log };
        const moderator = !request.command.startsWith('corpus');
        const outcome = await dispatch(at, { face: 'server', moderator, language }, request);
        expect(faults).toEqual([]);
        const { allowedMentions, files, ...body } = toMessage(outcome, { request });
        const sent = { ...body, allowed_mentions: { parse: allowedMentions.parse, replied_user: false } } as SentBody;
        expect([...against.message(sent), ...brokenMessageRules(sent)]).toEqual([]);
        for (const { content = '' } of allComponents(sent)) expect(bareMarkup(content)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  20_000 + 20 * RUNS,
);
