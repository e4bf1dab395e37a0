import { expect, test } from 'vitest';
import { commands } from '../../commands/all.ts';
import { UsageError } from '../../src/command/command.ts';
import { inLanguageOf, parseLine } from '../../src/command/command-line.ts';
import { ko } from '../../src/language/ko/words.ts';

test.each([
  ['a free line is a question', 'has NK said yes?', 'ask', { question: 'has NK said yes?' }],
  ['words fill the options in order', '/quote Kishida heart', 'quote', { speaker: 'Kishida', about: 'heart' }],
  ['the last text takes the rest', '/quote Yoon forced labor', 'quote', { speaker: 'Yoon', about: 'forced labor' }],
  ['an option by its name', '/quote Biden year:2022', 'quote', { speaker: 'Biden', year: '2022' }],
  ['quotation marks keep words together', '/quote speaker:"Joe Biden"', 'quote', { speaker: 'Joe Biden' }],
  ['quotation marks alone do, too', '/quote "japanese leader"', 'quote', { speaker: 'japanese leader' }],
  ['but stay in a question', '/ask who said "we agree"', 'ask', { question: 'who said "we agree"' }],
  ['two things with "and" between', '/compare 2022 and 2024', 'compare', { a: '2022', b: '2024' }],
  ['or of several words', '/compare August 2023 vs Seoul 2024', 'compare', { a: 'August 2023', b: 'Seoul 2024' }],
  ['a space behind the colon is forgiven', '/quote Biden year: 2022', 'quote', { speaker: 'Biden', year: '2022' }],
  ['a number in bounds goes to its option', '/quote Biden 2022', 'quote', { speaker: 'Biden', year: '2022' }],
  ['a number out of bounds is a word', '/quote Yoon 60 years', 'quote', { speaker: 'Yoon', about: '60 years' }],
  ['a choice goes to its option', '/summit count trilateral', 'summit count', { kind: 'trilateral' }],
  ['"help" is a command', ' Help', 'about', {}],
  ['so is a question mark alone', '?', 'about', {}],
  ['and with a slash', '/help', 'about', {}],
  [
    'a path takes all but the flags',
    '/corpus add my file.md replace',
    'corpus add',
    { file: 'my file.md', replace: 'true' },
  ],
  ['a flag by its name', '/corpus reload skip-faulty', 'corpus reload', { 'skip-faulty': 'true' }],
  ['"private" is a word among free words', '/ask private talks', 'ask', { question: 'private talks' }],
  ['a colon of no option is a word', '/ask time: now', 'ask', { question: 'time: now' }],
  [
    'Japanese names, and it is answered in Japanese',
    '/引用 岸田 年:2022',
    'quote',
    { speaker: '岸田', year: '2022', lang: 'ja' },
  ],
  ['Korean names and choices', '/정상회담 횟수 3국', 'summit count', { kind: 'trilateral', lang: 'ko' }],
  ['wide marks', '／首脳会談　回数　種類：二国間', 'summit count', { kind: 'bilateral', lang: 'ja' }],
  ['a Korean flag', '/corpus reload 오류제외', 'corpus reload', { 'skip-faulty': 'true', lang: 'ko' }],
  ['a language that is named', '/quote 기시다 lang:en', 'quote', { speaker: '기시다', lang: 'en' }],
  ['a question in Korean', '한일 정상회담은?', 'ask', { question: '한일 정상회담은?', lang: 'ko' }],
  ['"help" in Japanese', '使い方', 'about', { lang: 'ja' }],
  ['capitals in the command', '/Summit LIST', 'summit list', {}],
])('%s', (_reason, line, command, options) => {
  expect(parseLine(commands, line)).toEqual({ command, options });
});

test.each([
  ['/sumit', 'There is no command /sumit. Do you mean /summit count, /summit list, /summit show or /summit timeline?'],
  ['/qoute biden', 'There is no command /qoute. Do you mean /quote?'],
  ['/quotes', 'There is no command /quotes. Do you mean /quote?'],
  ['/zzyzx', 'There is no command /zzyzx. Try /ask, /search'],
  ['/summit count year:', '/summit count: year is missing (only this year).'],
  ['/quote yoon about:', '/quote: about is missing ('],
  ['/summit count year:2023 year:2024', '/summit count: year is given twice.'],
  ['/summit count 2023 2024', '/summit count: year is given twice.'],
  ['/summit count leader:Kim Jong Un', '/summit count does not take "Jong Un". Do you mean leader:"Kim Jong Un"?'],
  ['/corpus reload dry', '/corpus reload does not take "dry". Do you mean dry-run?'],
  ['/summit', '/summit needs one of: /summit count, /summit list, /summit show, /summit timeline.'],
  ['/about now', '/about does not take "now".'],
])('%s is answered with what to type', (line, message) => {
  expect(() => parseLine(commands, line)).toThrow(UsageError);
  expect(() => parseLine(commands, line)).toThrow(message);
});

test('a command in another language that is named is corrected in it', () => {
  expect(inLanguageOf('/summit count leader:Kim Jong Un lang:ja')).toEqual({ lang: 'ja' });
});

test('a command nearly typed is not answered with those of moderators', () => {
  expect(() => parseLine(commands, '/zzyzx')).not.toThrow(/corpus/);
});

test('what a Korean line does wrong is said in Korean', () => {
  const wrong = (line: string) => {
    try {
      return parseLine(commands, line);
    } catch (error) {
      return (error as UsageError).wording(ko);
    }
  };
  expect(wrong('/정상회담')).toMatch(/^\/정상회담 명령에는 다음 중 하나가 필요합니다: \/정상회담 횟수, /);
});
