import { describe, expect, test } from 'vitest';
import { readQuotations } from '../../src/reading/quotations/read.ts';
import { lineParagraphs } from '../../src/text/paragraphs.ts';
import { words } from './quotations-words.ts';

const read = (text: string) => readQuotations(text, lineParagraphs(text), words);
/** The quotations as "words | speaker", a speaker that is not named as "-". */
const said = (text: string) =>
  read(text).map(({ start, end, speaker }) => `${text.slice(start, end)} | ${speaker ?? '-'}`);

const INTRODUCED = 'Mayor Hana Mori met the press on Monday.\n';

describe('the words that name the speaker', () => {
  test.each([
    ['a verb before the name', '“We are ready,” said Hana Mori.', ['We are ready, | Hana Mori']],
    ['a name before the verb', '“We are ready,” Hana Mori said.', ['We are ready, | Hana Mori']],
    ['a cue to the left', 'Hana Mori said, “We are ready.”', ['We are ready. | Hana Mori']],
    ['a cue with "that"', 'Hana Mori said that the town was “ready.”', ['ready. | Hana Mori']],
    ['any verb beside a person after a comma', '“We are ready,” grinned Hana Mori.', ['We are ready, | Hana Mori']],
    ['a question mark does not end the sentence', '“Are we ready?” Hana Mori asked.', ['Are we ready? | Hana Mori']],
    ['a full stop does', 'Tom Ruiz said, “No.” Hana Mori left.', ['No. | Tom Ruiz']],
    [
      'roles before the name are skipped',
      '“It works,” said Harbor Watch president Tom Ruiz.',
      ['It works, | Tom Ruiz'],
    ],
    ['a name with a small word in it', '“It works,” said Amina bint Sahl.', ['It works, | Amina bint Sahl']],
    ['an apposition between name and verb', 'Tom Ruiz, a retired pilot, said it was “fine.”', ['fine. | Tom Ruiz']],
    ['brackets between name and verb', 'Sen. Tom Ruiz (R-Ohio) called it “a trap.”', ['a trap. | Tom Ruiz']],
    ['an apposition that names an unnamed one', 'Her lawyer, Tom Ruiz, called it “a trap.”', ['a trap. | Tom Ruiz']],
    ['a relative clause after the name', '“It works,” said Tom Ruiz, who built it.', ['It works, | Tom Ruiz']],
    ['the office before the name', 'Secretary of State Tom Ruiz called it “a trap.”', ['a trap. | Tom Ruiz']],
    ['a cue at the end', 'The bridge is “a trap” for lorries, Tom Ruiz said.', ['a trap | Tom Ruiz']],
    ['a cue at the end, verb first', 'The bridge is “a trap” for lorries, said Tom Ruiz.', ['a trap | Tom Ruiz']],
    ['"according to"', 'The bridge is “a trap,” according to Tom Ruiz.', ['a trap, | Tom Ruiz']],
    ['possessive and noun', 'Nobody liked Tom Ruiz’s claim that the bridge is “a trap.”', ['a trap. | Tom Ruiz']],
    [
      'the claim that somebody makes',
      'Sen. Tom Ruiz’s most daring claim is that the bridge is “a trap.”',
      ['a trap. | Tom Ruiz'],
    ],
    ['an ellipsis does not end the sentence', '“I do not know…” Sen. Tom Ruiz said.', ['I do not know… | Tom Ruiz']],
    ['a name and a colon', 'Tom Ruiz: “It is a trap.”', ['It is a trap. | Tom Ruiz']],
    ['a signature after a dash', '“It is a trap.” — Tom Ruiz', ['It is a trap. | Tom Ruiz']],
    ['the outermost cue wins', 'Hana Mori said that Tom Ruiz had called it “a trap.”', ['a trap. | Hana Mori']],
    [
      'a new clause after "but" counts anew',
      'Hana Mori said the plan was sound, but Tom Ruiz called it “a trap.”',
      ['a trap. | Tom Ruiz'],
    ],
    [
      'a clause of time is not the main one',
      'When Tom Ruiz said he was leaving, Hana Mori called it “a relief.”',
      ['a relief. | Hana Mori'],
    ],
    [
      'a participle goes with the subject',
      'Hana Mori struck back on Friday, calling the report “a fable.”',
      ['a fable. | Hana Mori'],
    ],
    [
      'the day before the subject is no speaker',
      'On Monday, Hana Mori described the plan as “sound.”',
      ['sound. | Hana Mori'],
    ],
    [
      'one cue for two quotations',
      'The bridge is “old” and “a trap for lorries,” Tom Ruiz said.',
      ['old | Tom Ruiz', 'a trap for lorries, | Tom Ruiz'],
    ],
    [
      'someone quoted by somebody else',
      'She has footage of Tom Ruiz saying, “It is a trap.”',
      ['It is a trap. | Tom Ruiz'],
    ],
    ['a passive with "by"', 'Ann was asked by Tom Ruiz, “Is it a trap?”', ['Is it a trap? | Tom Ruiz']],
    ['the verb first', 'The bridge, said Tom Ruiz, “is a trap.”', ['is a trap. | Tom Ruiz']],
    [
      'a clause set aside before the main one',
      'When Tom Ruiz called it “a trap,” Hana Mori left.',
      ['a trap, | Tom Ruiz'],
    ],
    [
      'a statement that somebody put out',
      'Sen. Tom Ruiz issued a statement saying the bridge was “a trap.”',
      ['a trap. | Tom Ruiz'],
    ],
    [
      'a document in which it stands',
      'They signed a treaty that aimed for “lasting calm.”',
      ['lasting calm. | treaty'],
    ],
    [
      'names inside the marks are nobody here',
      'Hana Mori said, “Tom Ruiz told me to wait.”',
      ['Tom Ruiz told me to wait. | Hana Mori'],
    ],
  ])('%s', (_reason, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('who is meant', () => {
  test.each([
    ['a pronoun by gender', `${INTRODUCED}Tom Ruiz listened. “It is time,” she said.`, 'It is time, | Hana Mori'],
    ['the surname alone', `${INTRODUCED}“It is time,” Mori said.`, 'It is time, | Hana Mori'],
    ['the title', `${INTRODUCED}“It is time,” the mayor said.`, 'It is time, | Hana Mori'],
    [
      'a gender that only pronouns tell',
      'Kerry Oduya said she would stay. Tom Ruiz left.\n“It is time,” she said.',
      'It is time, | Kerry Oduya',
    ],
    [
      'country and "leader"',
      'Japanese Prime Minister Kenji Arai spoke first. “It is time,” the Japanese leader said.',
      'It is time, | Kenji Arai',
    ],
    ['the family name first', 'President Seo Min Jae spoke. “It is time,” Seo said.', 'It is time, | Seo Min Jae'],
    [
      'two of one surname stay two',
      'Ann Kovac and Bill Kovac came. “It is time,” Mrs. Kovac said.',
      'It is time, | Ann Kovac',
    ],
    [
      'the person who is described as a governor, not the one named last',
      'Gov. Tom Ruiz met Sen. Ann Kovac. “It is time,” the governor said.',
      'It is time, | Tom Ruiz',
    ],
    [
      'a titled surname, not the full name that comes later',
      'President Kovac spoke. Ann Kovac left. “It is time,” President Kovac said.',
      'It is time, | Kovac',
    ],
    ['nobody, for a spokesman without a name', `${INTRODUCED}“It is time,” a spokesman said.`, 'It is time, | -'],
    ['nobody, for a group', `${INTRODUCED}“It is time,” the crowd chanted.`, 'It is time, | -'],
  ])('%s', (_reason, text, expected) => {
    expect(said(text)).toContain(expected);
  });

  test('an organisation and a document are speakers of their kind', () => {
    const [first, second] = read(
      'The Transport Ministry said the road was “safe.” According to the joint statement, the pact is “final.”',
    );
    expect(first).toMatchObject({ speaker: 'Transport Ministry', speakerKind: 'organisation' });
    expect(second).toMatchObject({ speaker: 'joint statement', speakerKind: 'document' });
  });

  test.each([
    ['in lower case', 'The presidential office said the talks were “useful.”', 'presidential office'],
    ['by its last word', 'The Transport Ministry met. “It is time,” the ministry said.', 'Transport Ministry'],
  ])('an institution is named: %s', (_how, text, speaker) => {
    expect(read(text).at(-1)).toMatchObject({ speaker, speakerKind: 'organisation' });
  });

  test('the role is the one printed with the name', () => {
    expect(read('Mrs. Arai called it “a start.”')[0]).toMatchObject({ role: null });
    expect(read('The campaign chairman Kenji Arai called it “a start.”')[0]).toMatchObject({
      role: 'campaign chairman',
    });
    expect(read('Prime Minister Kenji Arai called it “a start.”')[0]).toMatchObject({ role: 'Prime Minister' });
    expect(read('Kenji Arai called it “a start.”')[0]).toMatchObject({ role: null });
  });

  test('the cue holds the words that name the source', () => {
    const text = '“It is time,” said Hana Mori, the mayor.';
    const cue = read(text)[0]?.cue;
    expect(cue && text.slice(cue.start, cue.end)).toBe('said Hana Mori');
  });
});

describe('quotations that go on', () => {
  test.each([
    [
      'after the cue',
      '“It is time,” Hana Mori said. “We have waited.”',
      ['It is time, | Hana Mori', 'We have waited. | Hana Mori'],
    ],
    [
      'before the cue',
      '“It is time. All is ready.” “We have waited,” Hana Mori said.',
      ['It is time. All is ready. | Hana Mori', 'We have waited, | Hana Mori'],
    ],
    [
      'in the next paragraph, which opens with a mark',
      'Hana Mori said: “It is time.\n“We have waited.”',
      ['It is time. | Hana Mori', 'We have waited. | Hana Mori'],
    ],
    ['after a sentence about the speaker', 'Hana Mori shook her head. “It is time.”', ['It is time. | Hana Mori']],
    [
      'a new subject ends the chain',
      '“It is time,” Hana Mori said.\nTom Ruiz disagreed. “It is late.”',
      ['It is time, | Hana Mori', 'It is late. | Tom Ruiz'],
    ],
    [
      'an unnamed source hands nobody on',
      'Hana Mori spoke.\n“It is time,” a spokesman said. “We have waited.”',
      ['It is time, | -', 'We have waited. | -'],
    ],
  ])('%s', (_reason, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('turns of a transcript are quotations of the one before the colon', () => {
    const text = 'An interview\nHANA MORI: Is the road safe?\nTOM RUIZ: It is not.\nMORI: Why?';
    expect(said(text)).toEqual(['Is the road safe? | Hana Mori', 'It is not. | Tom Ruiz', 'Why? | Mori']);
  });

  test('a turn is one quotation, whatever marks it holds', () => {
    const text = 'Talks\nMayor Hana Mori came late.\nMori: I said “no” and I meant it.\nTom Ruiz left.';
    expect(said(text)).toEqual(['I said “no” and I meant it. | Hana Mori']);
  });

  test('a numeral that opens a paragraph is the end of no name', () => {
    expect(said('V. The bridge\nII, said Hana Mori, was “a trap.”')).toEqual(['a trap. | Hana Mori']);
  });

  test('a headline with a colon is no turn', () => {
    expect(said('Hana Mori: We will build the bridge\nHana Mori spoke.')).toEqual([]);
  });
});

describe('marks that quote nobody', () => {
  test.each([
    ['a title after a kind of work', 'Hana Mori sang the song “Over the Sea” twice.'],
    ['a programme', 'Hana Mori appeared on “Morning Call” yesterday.'],
    ['a title before the role it goes with', '“Morning Call” host Hana Mori left early.'],
    ['an attribute of markup', 'See <a href="home page">the page</a>.'],
    ['"so-called"', 'The so-called “quiet zone” was closed.'],
    ['"known as"', 'The road is known as “the ladder” here.'],
    ['a nickname', 'Hana “Kiki” Mori left early.'],
    ['a single word that nobody is said to have used', 'The “offensive” of the trade fair was over.'],
    ['apostrophes', 'The voters’ choice and the mayors’ plans don’t match.'],
  ])('%s', (_reason, text) => {
    expect(said(text)).toEqual([]);
  });

  test.each([
    ['curly', 'Hana Mori said, “Go on.”', 'Go on.'],
    ['straight', 'Hana Mori said, "Go on."', 'Go on.'],
    ['German', 'Hana Mori said, „Go on.“', 'Go on.'],
    ['angled', 'Hana Mori said, « Go on. »', 'Go on.'],
    ['single, for a whole sentence with its cue', 'Hana Mori said: ‘We will go on then.’', 'We will go on then.'],
    ['closed with the wrong mark', 'Hana Mori said, “Go on.“', 'Go on.'],
    ['never closed', 'Hana Mori said, “Go on', 'Go on'],
    ['nested', 'Hana Mori said, “I heard ‘no’ and “yes” and went.”', 'I heard ‘no’ and “yes” and went.'],
  ])('%s marks', (_reason, text, words_) => {
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual([words_]);
  });
});
