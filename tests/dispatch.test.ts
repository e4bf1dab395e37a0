import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { type Caller, defineCommand, type Request, UsageError } from '../src/command/command.ts';
import { dispatch } from '../src/dispatch.ts';
import { openFolderStore } from '../src/library/folder-store.ts';
import { Gaps } from '../src/moderation/gaps.ts';
import { Reports } from '../src/moderation/reports.ts';
import { RateLimit } from '../src/rate-limit.ts';
import { folderOf } from './factories.ts';

const store = await openFolderStore({ articles: await folderOf({ 'a.txt': 'They met.' }), knowledge: 'data' });
const member: Caller = { face: 'server', moderator: false };
const says = (words: string) => ({ blocks: [{ kind: 'text' as const, text: words }], found: true });

const echo = defineCommand({
  name: 'echo',
  description: 'says it again',
  access: 'everyone',
  options: {
    words: { type: 'string', description: 'what to say', required: true, maxLength: 20 },
    times: { type: 'integer', description: 'how often', min: 1, max: 3 },
    tone: { type: 'string', description: 'how', choices: ['soft', 'loud'] },
  },
  run: ({ options }) => says(`${options.words} ${options.times ?? 1} ${options.tone ?? ''}`.trim()),
});
const secret = defineCommand({
  name: 'secret',
  description: 'for moderators',
  access: 'moderators',
  options: {
    words: { type: 'string', description: 'anything' },
    file: { type: 'file', description: 'a file', mostBytes: 10 },
  },
  run: ({ options }) => says(`the secret${options.file ? ` of ${options.file.bytes.length} bytes` : ''}`),
});
const broken = defineCommand({
  name: 'broken',
  description: 'fails',
  access: 'everyone',
  options: { question: { type: 'string', description: 'anything' } },
  run: () => {
    throw new Error('a fault of ours');
  },
});
const stubborn = defineCommand({
  name: 'stubborn',
  description: 'refuses',
  access: 'everyone',
  options: {},
  run: () => {
    throw new UsageError(() => 'Please ask otherwise.');
  },
});

interface Beside extends Pick<Request, 'files'> {
  readonly moderatorTurns?: RateLimit;
}

async function asked(command: string, options = {}, caller = member, { files = {}, ...more }: Beside = {}) {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const at = {
    commands: [echo, secret, broken, stubborn],
    store,
    gaps: new Gaps(),
    reports: new Reports(),
    log,
    ...more,
  };
  const { reply, onlyForAsker } = await dispatch(at, caller, { command, options, files });
  return { said: reply.blocks.map((block) => ('text' in block ? block.text : '')).join('\n'), onlyForAsker, lines };
}

test('a request runs its command with typed options', async () => {
  const { said, onlyForAsker } = await asked('echo', { words: ' hi ', times: '2', tone: 'loud' });
  expect(said).toBe('hi 2 loud');
  expect(onlyForAsker).toBe(false);
});

test.each([
  [{}, '/echo: words is missing (what to say).'],
  [{ words: ' ' }, '/echo: words is missing (what to say).'],
  [{ words: 'x'.repeat(21) }, '/echo: words has at most 20 characters.'],
  [{ words: 'x', times: 'two' }, '/echo: times is a whole number.'],
  [{ words: 'x', times: 0 }, '/echo: times is at least 1.'],
  [{ words: 'x', times: 4 }, '/echo: times is at most 3.'],
  [{ words: 'x', tone: 'shrill' }, '/echo: tone is one of: soft, loud.'],
  [{ words: 'x', volume: 3 }, '/echo has no option "volume".'],
  [{ words: 'x', private: 'perhaps' }, '/echo: private is true or false.'],
])('%j is answered with what is wrong, to the asker alone', async (options, message) => {
  const { said, onlyForAsker } = await asked('echo', options);
  expect(said).toBe(message);
  expect(onlyForAsker).toBe(true);
});

const moderator: Caller = { face: 'server', moderator: true, id: '400000000000000001' };

test('a moderators’ command is refused to others and hidden from them', async () => {
  expect((await asked('secret')).said).toContain('is for moderators');
  expect(await asked('secret', {}, moderator)).toMatchObject({ said: 'the secret', onlyForAsker: true });
});

describe('what moderators do', () => {
  const read = async () => new Uint8Array([104, 101, 114, 101]);

  test('is logged with who and what, files by their names', async () => {
    const files = { file: { name: 'a.md', read } };
    const { said, lines } = await asked('secret', { words: 'hi' }, moderator, { files });
    expect(said).toBe('the secret of 4 bytes');
    const options = { words: 'hi', file: 'a.md' };
    expect(lines.find(({ msg }) => msg === 'moderation')).toMatchObject({
      moderator: '400000000000000001',
      command: 'secret',
      options,
      result: 'found',
    });
    expect(JSON.stringify(lines)).not.toContain('104');
  });

  test('is not logged when it is someone else, whose file is not read either', async () => {
    const files = { file: { name: 'a.md', read: () => Promise.reject(new Error('was read')) } };
    const { said, lines } = await asked('secret', {}, member, { files });
    expect(said).toContain('is for moderators');
    expect(lines.map(({ msg }) => msg)).toEqual(['answered']);
  });

  test('waits when it is too much', async () => {
    const moderatorTurns = new RateLimit(2, 60_000, () => 0);
    const turn = async () => (await asked('secret', {}, moderator, { moderatorTurns })).said;
    expect([await turn(), await turn(), await turn()]).toEqual([
      'the secret',
      'the secret',
      'There were many moderators’ commands just now. Please try again in 30 seconds.',
    ]);
    expect((await asked('echo', { words: 'hi' }, moderator, { moderatorTurns })).said).toBe('hi 1');
  });
});

test('words are no file', async () => {
  expect((await asked('secret', { file: 'a.md' }, moderator)).said).toBe('/secret: file is a file, not words.');
});

test('what is asked in private is shown to the asker alone', async () => {
  expect((await asked('echo', { words: 'hi', private: true })).onlyForAsker).toBe(true);
});

test('a fault of ours is logged and answered briefly; the question is not in the log', async () => {
  const { said, lines } = await asked('broken', { question: 'my secret question' });
  expect(said).toBe('Something went wrong here. It has been noted; please try again.');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({ level: 50, err: { message: 'a fault of ours' } });
  expect(lines[1]).toMatchObject({ command: 'broken', face: 'server', result: 'failed' });
  expect(JSON.stringify(lines)).not.toContain('secret');
});

test('a mistake of the asker is said as it is and is no fault', async () => {
  const { said, lines } = await asked('stubborn');
  expect(said).toBe('Please ask otherwise.');
  expect(lines).toMatchObject([{ level: 30, result: 'refused' }]);
});

test('an unknown command is answered', async () => {
  expect((await asked('nonsense')).said).toBe('There is no command /nonsense. /about lists them.');
});
