import { beforeAll, expect, test } from 'vitest';
import { consoleOver } from '../factories.ts';

const met = (date: string, place: string, leaders: string) => `---
published: ${date}
summits:
  - date: ${date}
    basis: inferred
    place: ${place}
    leaders: [${leaders}]
    evidence: met in ${place}
---

The leaders met in ${place}.
`;

let shown: (line: string) => Promise<string>;
beforeAll(async () => {
  shown = await consoleOver({
    'one.md': met('2031-05-03', 'Lisbon', 'Ana Reis, Bo Lind'),
    'two.md': met('2032-09-06', 'Lisbon', 'Ana Reis, Cy Mbeki'),
    'three.md': met('2033-11-16', 'Oslo', 'Bo Lind, Cy Mbeki'),
  });
});

test('a place of two summits offers those two, each once', async () => {
  const lines = (await shown('/summit show lisbon')).split('\n');
  expect(lines).toEqual([
    '“lisbon” may mean several summits.',
    'Perhaps one of these:',
    '2031-05-03 (inferred) · Lisbon · Ana Reis, Bo Lind: /summit show summit:2031-05-03-lisbon',
    '2032-09-06 (inferred) · Lisbon · Ana Reis, Cy Mbeki: /summit show summit:2032-09-06-lisbon',
  ]);
});

test.each(['2032-09', '2032', 'November 16', 'oslo'])('%s opens the only summit that fits', async (typed) => {
  const day = typed.startsWith('2032') ? '2032-09-06' : '2033-11-16';
  expect(await shown(`/summit show summit:"${typed}"`)).toMatch(`${day} (inferred) · `);
});

test('a leader of two offers those two, a place of none the latest', async () => {
  expect((await shown('/summit show mbeki')).split('\n').slice(2)).toHaveLength(2);
  expect(await shown('/summit show hiroshima')).toMatch(
    /^Which summit is “hiroshima”\?\nSearched: .*\nThe articles report these:\n2033-11-16/,
  );
});

test('a comparison asks which side was meant, and its heading keeps (inferred)', async () => {
  expect(await shown('/compare lisbon oslo')).toContain('/compare a:2032-09-06-lisbon b:oslo');
  expect(await shown('/compare 2032-09 oslo')).toMatch(
    '6 September 2032 (inferred), Lisbon and 16 November 2033 (inferred), Oslo',
  );
});
