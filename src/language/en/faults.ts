/** What is wrong with a file of articles or words; each follows the file's name and the line. */
export const faults = {
  warning: (reason: string) => `warning: ${reason}`,
  /** The place of an entry in a list, as a part of a key: "summits, entry 1, date". */
  entry: (number: number) => `entry ${number}`,
  /** What has no key: a file's front matter, or all of it. */
  whole: 'all of this',
  /** What stops YAML from being read. */
  yaml: {
    quote: 'a quotation mark opens here and is never closed',
    bracket: 'a bracket opens here and is never closed',
    twice: (key: string) => `${key} stands twice: keep one of them`,
    tab: 'is indented with a tab: use spaces',
    indent: 'is indented wrongly: what belongs together begins below one another',
    sign: (sign: string) => `a value that begins with ${sign} must stand in quotation marks`,
    colon: 'a value with a colon in it must stand in quotation marks; or the next line is indented too far',
    rest: 'something stands behind the end of a value: see to its quotation marks and to the indentation',
    pair: 'is not of the form "key: value": mind the colon and the space behind it',
    backslash: 'a backslash between quotation marks must be written twice',
    other: 'is not valid YAML: see to quotation marks and indentation',
  },
  /** What a value is or should be. */
  kinds: {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'keys with values',
  },
  unknownKey: (key: string) => `${key} is not a known key and is ignored`,
  missing: (key: string) => `${key} is missing`,
  empty: (key: string) => `${key} is empty: fill it in or leave it out`,
  tooFew: (key: string, least: number) => `${key} must have at least ${least} entries`,
  tooLow: (key: string, least: number) => `${key} must be at least ${least}`,
  wrongType: (key: string, expected: string, received: string) => `${key} must be ${expected}, not ${received}`,
  notOneOf: (key: string, choices: string, value: string) => `${key} must be ${choices}, not "${value}"`,
  notADate: (key: string, value: string) => `${key} "${value}" is not a date: write 2024-09-06, 2024-09 or 2024`,
  notAnAddress: (key: string) => `${key} must be an http or https address`,
  invalid: (key: string) => `${key} cannot be what it is here`,
  openFrontMatter: 'opens its front matter with --- and never closes it: put --- on the line before the text',
  noText: 'has no text: write the article there, or take the file out',
  evidenceMissing: (words: string) =>
    `summits: the evidence "${words}" does not stand in the text: copy it from there, letter by letter`,
  noteMissing: (words: string) =>
    `notes: the words "${words}" do not stand in the text: copy them from there, letter by letter`,
  unreadable: (code: string) => `cannot be read (${code}): see that it is there and that the bot may read it`,
  tooLarge: (kibibytes: number) => `is larger than ${kibibytes} KiB: split it`,
  notUtf8: 'is not UTF-8 text: save it as UTF-8',
  nameTwice: (other: string) => `has the same name as ${other}: rename one of them`,
  link: 'is a link, and links are not read: put the file itself here',
  folder: 'is a folder, and folders are not read: put the articles beside it',
  noFile: 'is no ordinary file and is not read',
  capitalEnding: (ending: string, small: string) =>
    `is not read: its ending ${ending} must be ${small}, in small letters`,
  noArticle: (folder: string) =>
    `There is no sound article in ${folder}: put .md or .txt files there, or set ARTICLES_DIR.`,
  noFolder: (folder: string, code: string) =>
    `The folder ${folder} cannot be read (${code}): create it, or set ARTICLES_DIR.`,
  notAFolder: (path: string) => `${path} is a file: name the folder in which the articles lie.`,
  noKnowledge: (folder: string) => `Nothing can be read before the word lists in ${folder} are mended.`,
};
