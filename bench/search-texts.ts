/** Passages of invented words and questions about some of them. */
export interface Invented {
  readonly passages: readonly string[];
  readonly questions: readonly { readonly text: string; readonly passage: number }[];
}

const VOCABULARY = 30_000;
const SYLLABLES = ['ka', 'ri', 'to', 'men', 'sa', 'lo', 'vi', 'ne', 'du', 'bar', 'gel', 'po', 'shi', 'tan', 'um', 'er'];

/** The same passages at every call: words follow Zipf's law, every passage has three to five sentences, and a third of a question's words are misspelt. */
export function invented(passageCount: number, questionCount: number): Invented {
  const random = generator(7);
  const below = (limit: number) => Math.floor(random() * limit);
  const words = Array.from({ length: VOCABULARY }, (_, at) => wordOf(at));
  // the inverse of Zipf's distribution with exponent 1
  const word = () => words[Math.floor(VOCABULARY ** random()) - 1] ?? 'ka';
  const sentence = () => {
    const text = Array.from({ length: 12 + below(13) }, word).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const passages = Array.from({ length: passageCount }, () => Array.from({ length: 3 + below(3) }, sentence).join(' '));
  const questions = Array.from({ length: questionCount }, () => {
    const passage = below(passageCount);
    const telling = (passages[passage] ?? '').match(/\p{L}{7,}/gu) ?? [];
    const chosen = Array.from({ length: Math.min(5, telling.length) }, () => telling[below(telling.length)] ?? '');
    return { text: chosen.map((one) => (random() < 1 / 3 ? slip(one, below) : one)).join(' '), passage };
  });
  return { passages, questions };
}

function wordOf(number: number): string {
  let rest = number + 16;
  let word = '';
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}

function slip(word: string, below: (limit: number) => number): string {
  const at = 1 + below(word.length - 2);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

/** Marsaglia's xorshift, from 0 to 1. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
