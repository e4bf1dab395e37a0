import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'DESIGN.md', 'CHANGELOG.md', 'PRIVACY.md', 'bench/README.md'];
const FOLDERS = ['.', 'bench', 'commands', 'data', 'scripts', 'src', 'tests'];

const files = FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: folder !== '.', encoding: 'utf8' }));
const names = new Set(files.map((file) => basename(file)));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test.each(DOCUMENTS)('%s names only files that there are', (document) => {
  const named = readFileSync(document, 'utf8').match(/(?<![\w*.-])[\w./-]*\w\.(?:ts|md|yaml)\b/g) ?? [];
  expect(named.filter((file) => !names.has(basename(file)))).toEqual([]);
});

test.each(DOCUMENTS)('%s names only scripts that there are', (document) => {
  const named = [...readFileSync(document, 'utf8').matchAll(/npm run (?:--silent )?([\w:]+)/g)];
  expect(named.map(([, script = '']) => script).filter((script) => !(script in scripts))).toEqual([]);
});
