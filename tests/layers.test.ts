import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** What each part may import beside itself. The files that start programs stand above these and may see all of them. */
const SEES: Readonly<Record<string, string>> = {
  text: '',
  language: '',
  picture: '',
  'rate-limit.ts': '',
  search: 'text',
  reading: 'text',
  library: 'text language search reading',
  answer: 'text language picture search reading library',
  moderation: 'text language library',
  command: 'text language search library answer moderation',
  conversation: 'text language library command',
  commands: 'text language picture library answer moderation command conversation',
  'dispatch.ts': 'language library moderation command rate-limit.ts',
  adapters: 'text language library answer moderation command conversation dispatch.ts rate-limit.ts',
};

const imports = sourceFiles().flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import)[\s(]*'([^']+)'/g)].map(([, name = '']) => {
    const isOurs = name.startsWith('.');
    return { file, name: isOurs ? posix.join(posix.dirname(file), name) : name, isOurs };
  }),
);

test('every folder of the program is in the table', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(Object.keys(SEES)).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
});

test('each part imports only what the table allows', () => {
  const refused = imports.filter(({ file, name, isOurs }) => {
    const [from, to] = [partOf(file), partOf(name)];
    return isOurs && from !== to && SEES[from]?.split(' ').includes(to) === false;
  });
  expect(refused).toEqual([]);
});

test('only the entry points know the list of commands', () => {
  const knowing = imports.filter(({ file, name }) => partOf(name) === 'commands' && partOf(file) !== 'commands');
  expect(new Set(knowing.map(({ file }) => file))).toEqual(new Set(['src/index.ts', 'src/register.ts']));
});

test('only the adapter for Discord knows discord.js', () => {
  const knowing = imports.filter(({ name }) => name === 'discord.js');
  expect(new Set(knowing.map(({ file }) => posix.dirname(file)))).toEqual(new Set(['src/adapters/discord']));
});

/** A folder of `src`, a file that stands in `src` itself, or the commands. */
function partOf(path: string): string {
  const [top = '', next = ''] = path.split('/');
  return top === 'src' ? next : top;
}

function sourceFiles(): readonly string[] {
  return ['src', 'commands'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => posix.join(folder, name)),
  );
}
