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

The bridge opened in 1990 and was closed in 1995.

Joe Biden opened the new lighthouse. Joe Biden and Fumio Kishida inspected the fish market.
`,
  });
});

const source = '(The Coast Courier, 4 March 2021)';

test.each([
  ['when was the accord on the harbour signed', `February 3, 2021 ${source}`, 'the only date'],
  ['how long did the talks about the harbour last', `roughly 40 minutes ${source}`, 'the only length, with its hedge'],
  ['where did the wedding party wait', `Varde ${source}`, 'the only place'],
  ['why has the ferry been stalled', `because the pilots “want more bread” ${source}`, 'the clause of the reason'],
  ['who opened the new lighthouse', `Joe Biden ${source}`, 'the only person'],
  [
    'who inspected the fish market',
    'The Coast Courier, 4 March 2021:',
    'of two persons it is not known which is meant',
  ],
  ['what year did the bridge open', 'The Coast Courier, 4 March 2021:', 'of two years neither is chosen'],
  ['was the accord on the harbour signed', 'The Coast Courier, 4 March 2021:', 'yes and no are never claimed'],
])('%s: %s', (question, statement, reason) => {
  expect(ask(library, question).statement, reason).toBe(statement);
});
