import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, inert, oneLine } from '../../../src/adapters/discord/escape.ts';
import { hostileText } from './hostile.ts';

const unescaped = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('escaping', () => {
  test('taking the backslashes away gives the text back', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(unescaped(escapeMarkdown(text))).toBe(inert(text));
      }),
    );
  });

  test('no ASCII punctuation is left bare, so that nothing can become markup or a mention', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const bare = escapeMarkdown(text).replace(/\\[!-/:-@[-`{-~]/g, '');
        expect(bare).not.toMatch(/[!-/:-@[-`{-~]/);
      }),
    );
  });

  test('what is escaped has no control characters but line breaks, and no halves of characters', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(escapeMarkdown(text)).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}|\p{Cs}|\u200B|\uFEFF/u);
      }),
    );
  });

  test.each([
    ['@everyone', String.raw`\@everyone`],
    ['<@&1> <#2> <t:0:R> </ask:3>', String.raw`\<\@\&1\> \<\#2\> \<t\:0\:R\> \<\/ask\:3\>`],
    ['# one\n- two\n1. three\n> four', '\\# one\n\\- two\n1\\. three\n\\> four'],
    ['[x](https://a.example)', String.raw`\[x\]\(https\:\/\/a\.example\)`],
    ['a\u200Bb\u202Ec\uFEFFd\u2066e', 'abcde'],
    ['a\r\nb\u2028c\vd\te', 'a\nb\nc\nd e'],
    ['half \uD83D of one', 'half \uFFFD of one'],
    ['👩‍🚀 and 👩🏽‍🚀 and a\u200Db', '👩‍🚀 and 👩🏽‍🚀 and ab'],
  ])('%j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

test('a line for a label has no line breaks and at most so many characters, none of them halved', () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 2, max: 100 }), (text, characters) => {
      const line = oneLine(text, characters);
      expect(line.length).toBeLessThanOrEqual(characters);
      expect(line).not.toMatch(/\n|\p{Cs}/u);
    }),
  );
});
