import { beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask/ask.ts';
import type { Library } from '../../src/library/library.ts';
import { libraryOf } from '../factories.ts';

let library: Library;
beforeAll(async () => {
  library = await libraryOf({
    'harbour.md': `---
title: Mayors agree on the harbour
outlet: The Coast Courier
published: 2021-03-04
---
The accord on the old harbour was signed on February 3, 2021.

The talks about the harbour lasted roughly 40 minutes. The wedding party waited in Varde.

The ferry has been stalled because the pilots “want more bread”, and nobody rows.

The bridge opened in 1990 and was closed in 1995. On Tuesday the council elected a mayor.

The charter, signed in 1990, had been in abeyance since 1995. Kishida Fumio toured the mill days after Yoon left Varde on June 2.

Biden warned that any raid on the ferry is “a grave mistake”. Yoon will welcome Biden to Elsby.

Joe Biden opened the new lighthouse. Joe Biden and Fumio Kishida inspected the fish market.
`,
  });
});

const none = 'The Coast Courier, 4 March 2021:';
const source = '(The Coast Courier, 4 March 2021)';

test.each([
  ['when was the accord on the harbour signed', `February 3, 2021 ${source}`, 'the only date'],
  ['how long did the talks about the harbour last', `roughly 40 minutes ${source}`, 'the only length, with its hedge'],
  ['where did the wedding party wait', `Varde ${source}`, 'the only place'],
  ['why has the ferry been stalled', `because the pilots “want more bread” ${source}`, 'the clause of the reason'],
  ['who opened the new lighthouse', `Joe Biden ${source}`, 'the only person'],
  ['who inspected the fish market', none, 'of two persons it is not known which is meant'],
  ['what year did the bridge open', `1990 ${source}`, 'the year of its own clause'],
  ['on what weekday did the council elect a mayor', `Tuesday ${source}`, 'the only weekday'],
  ['when was the charter signed', `1990 ${source}`, 'the date of the clause that tells of the signing'],
  ['when did Kishida tour the mill', none, 'the only date belongs to what another did'],
  ['what did Biden say about the raid on the ferry', `Joe Biden: “a grave mistake” ${source}`, 'his own words'],
  [
    'who said that it is a grave mistake',
    `Joe Biden: “a grave mistake” ${source}`,
    'the speaker with the words asked for',
  ],
  ['what did Yoon say', 'The articles hold no words of Yoon Suk Yeol.', 'nobody quotes him'],
  [
    'what did Yoon say about the raid on the ferry',
    'The articles hold no words of Yoon Suk Yeol about “raid”.',
    'words of somebody else',
  ],
  ['who came to Elsby', none, 'only planned'],
  ['was the accord on the harbour signed', none, 'yes and no are never claimed'],
])('%s: %s', (question, statement, reason) => {
  expect(ask(library, question).statement, reason).toBe(statement);
});
