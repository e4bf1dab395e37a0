import fc from 'fast-check';

const fragments = [
  '@everyone',
  '<@1>',
  '<@&2>',
  '<#3>',
  '<t:0:R>',
  '</ask:4>',
  '**',
  '__',
  '~~',
  '||',
  '`',
  '```',
  '> ',
  '>>> ',
  '# ',
  '-# ',
  '- ',
  '1. ',
  '[a](https://b.example)',
  'https://c.example',
  ':smile:',
  '\\',
  '\\\\',
  '\n',
  '\r\n',
  '\u2028',
  '\u0085',
  '\v',
  '\u200B',
  '\u200D',
  '\u202E',
  '\u2066',
  '\u00AD',
  '\uFEFF',
  '\u{E0041}',
  '\u3164',
  '\uD83D',
  '\uDE00',
  '👩‍🚀',
  '岸田文雄は',
  '윤석열은',
  'é',
  'e\u0301',
  'The talks ended. ',
  'He said: "Yes." ',
  'word ',
  ' ',
  '\t',
  '…',
  '“',
  '”',
];

/** Texts that try to be markup, mentions, links, or invisible, in any mixture. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

/** The same, up to several times what one message holds. */
export const longHostileText: fc.Arbitrary<string> = fc
  .tuple(hostileText, fc.integer({ min: 1, max: 120 }))
  .map(([text, times]) => text.repeat(times).slice(0, 12_000));
