import { beforeAll, expect, test } from 'vitest';
import { consoleOver } from '../factories.ts';

const LISBON = `---
published: 2031-05-04
dated: inferred
---

President Ana Reis met Prime Minister Bo Lind in Lisbon on Saturday and made pledges. Chancellor Cy Wexler stayed at home.
`;

let shown: (line: string) => Promise<string>;
beforeAll(async () => {
  shown = await consoleOver({ 'lisbon.md': LISBON });
});

test.each([
  ['leader:Reis', 'how many summits with “Reis” there were. They report one: Lisbon, 3 May 2031 (inferred).'],
  ['kind:bilateral', 'how many bilateral summits there were. They report one: Lisbon, 3 May 2031 (inferred).'],
  ['2031', 'how many summits there were in 2031. They report one: Lisbon, 3 May 2031 (inferred).'],
  ['year:2025', 'how many summits there were in 2025.'],
  ['leader:Wexler', 'how many summits with “Wexler” there were.'],
])('/summit count %s says what was asked for, and what is reported', async (options, told) => {
  expect(await shown(`/summit count ${options}`)).toMatch(`The articles do not say ${told}`);
});

test('a meeting is not on the sidelines because “pledges” ends in “edges”', async () => {
  const answer = await shown('/summit count kind:sidelines');
  expect(answer).toContain('The articles do not say how many sidelines summits there were.');
  expect(answer).not.toContain('They report');
});

test.each([
  ['whose sentence says so beyond the words given as evidence', 'talks', 'on the fringes of a fair in Porto'],
  ['whose occasion is a gathering of many', "APEC leaders' meeting", 'in Porto'],
])('a summit is on the sidelines %s', async (_, occasion, where) => {
  const shown = await consoleOver({
    'porto.md': `---
published: 2031-06-02
summits:
  - { date: 2031-06-01, place: Porto, occasion: "${occasion}", leaders: [Ana Reis, Bo Lind], evidence: President Ana Reis met Prime Minister Bo Lind }
---

President Ana Reis met Prime Minister Bo Lind ${where} on 1 June 2031.
`,
  });
  expect(await shown('/summit count kind:sidelines')).toContain('They report one: Porto, 1 June 2031.');
});

test('a name that stands in no article is told from one without a count', async () => {
  expect(await shown('/summit count leader:Zyzzwick')).toMatch('The articles do not mention “Zyzzwick”.');
});
