/** What is wrong with a file of articles or words; each follows the file's name and the line. */
export const faults = {
  warning: (reason: string) => `warning: ${reason}`,
  /** The place of an entry in a list, as a part of a key: "summits, entry 1, date". */
  entry: (number: number) => `entry ${number}`,
  invalidYaml: (message: string) => `is not valid YAML: ${message}`,
  unknownKey: (key: string) => `${key} is not a known key and is ignored`,
  missing: (key: string) => `${key} is missing`,
  empty: (key: string) => `${key} is empty`,
  wrongType: (key: string, expected: string, received: string) => `${key} must be a ${expected}, not a ${received}`,
  notOneOf: (key: string, choices: string) => `${key} must be one of ${choices}`,
  notADate: (key: string) => `${key} is not a date: write 2024-09-06, 2024-09 or 2024`,
  notAnAddress: (key: string) => `${key} must be an http or https address`,
  invalid: (key: string, message: string) => `${key} is invalid: ${message}`,
  openFrontMatter: 'opens its front matter with --- and never closes it',
  noText: 'has no text',
  evidenceMissing: (words: string) => `summits: the evidence "${words}" does not stand in the text`,
  noteMissing: (words: string) => `notes: the words "${words}" do not stand in the text`,
  unreadable: (code: string) => `cannot be read: ${code}`,
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
