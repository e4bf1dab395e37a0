import { beforeAll, expect, test } from 'vitest';
import { looseLine } from '../../src/conversation/loose-line.ts';
import type { Library } from '../../src/library/library.ts';
import { libraryOf } from '../factories.ts';

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ 'a.txt': 'They met.' });
});

test.each([
  'hi',
  'thanks!',
  'lol ok',
  'こんにちは',
  '안녕하세요',
  '???',
  'what can you do',
  'can you help me?',
  'ありがとう！',
])('%s is talk', (line) => expect(looseLine(library, line)).toBe('talk'));

test.each([
  'why?',
  'when was that?',
  'and Biden?',
  'in 2022?',
  'what did he say?',
  'いつ？',
  'バイデンは？',
  '2024년에는?',
])('%s needs a question before it', (line) => expect(looseLine(library, line)).toBe('leaning'));

test.each([
  'Who is Biden?',
  'GSOMIA?',
  'What about trade?',
  'thanks, and how many summits were there?',
  'Did they agree on fish?',
  '岸田は誰と会った？',
  '정상회담은 몇 번 있었나요?',
])('%s is a question', (line) => expect(looseLine(library, line)).toBeUndefined());
