import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../src/library/knowledge.ts';
import { readQuotations } from '../src/reading/quotations/read.ts';
import { lineParagraphs } from '../src/text/paragraphs.ts';

// Prints the milliseconds that reading the quotations of 1,000 words takes, by the length of the article.
// The goal is under 5; about the same figure in each line means that the time is linear.
const paragraph =
  'The agreement, reached on Monday, was welcomed in both capitals. “We have turned a page,” said Hana Mori, a former ' +
  'envoy who followed the talks. “It took us years.” Her successor, Tom Ruiz, called it “a start” and told reporters ' +
  'that he would “wait for deeds.” According to the ministry, officials will meet again next month.\n';
const wordsOfParagraph = paragraph.split(/\s+/).length;

const { knowledge, faults } = await loadKnowledge(fileURLToPath(new URL('../data', import.meta.url)));
if (!knowledge) throw new Error(`the word lists have faults: ${faults.map(({ file }) => file).join(', ')}`);
const words = { ...knowledge.words.sentences, ...knowledge.words.quotations };

for (const length of [1_000, 10_000, 100_000]) {
  const text = paragraph.repeat(Math.round(length / wordsOfParagraph));
  const paragraphs = lineParagraphs(text);
  const times = Array.from({ length: Math.max(5, 100_000 / length) }, () => {
    const start = performance.now();
    readQuotations(text, paragraphs, words);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = times[times.length >> 1] as number;
  console.log(`${length} words: ${((median / length) * 1_000).toFixed(2)} ms for 1,000 words`);
}
