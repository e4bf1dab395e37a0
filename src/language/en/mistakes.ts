import { amounts } from './general.ts';

const say = (option: string, what: string) => `${option} ${what}.`;

/** What askers are told to do otherwise. Commands and options are named as the language names them. */
export const mistakes = {
  noCommand: (command: string) => `There is no command /${command}. /about lists them.`,
  tryCommand: (command: string, commands: string) => `There is no command /${command}. Try ${commands}.`,
  meant: (command: string, commands: string) => `There is no command /${command}. Do you mean ${commands}?`,
  perhaps: (typed: string) => `Do you mean ${typed}?`,
  needsOneOf: (group: string, commands: string) => `/${group} needs one of: ${commands}.`,
  doesNotTake: (command: string, words: string) => `/${command} does not take "${words}".`,
  noOption: (command: string, option: string) => `/${command} has no option "${option}".`,
  forModerators: (command: string) => `/${command} is for moderators of the servers named in the configuration.`,
  tooManyCommands: (seconds: number) =>
    `There were many moderators’ commands just now. Please try again in ${amounts.seconds(seconds)}.`,
  tooManyQuestions: (seconds: number) =>
    `You ask faster than the bot may answer. Please ask again in ${amounts.seconds(seconds)}.`,
  ourFault: 'Something went wrong here. It has been noted; please try again.',
  onlyPages: (pages: number) => (pages === 1 ? 'There is only 1 page.' : `There are only ${pages} pages.`),
  noQuotation: (typed: string) =>
    `There is no quotation “${typed}”, or its article has changed: give the article and the paragraph that stand under it.`,
  noSnapshotBefore: 'There is no snapshot to go back to before this one; a reload takes the files in as they are.',
  sameTwice: (subject: string) => `Both mean ${subject}. Name two summits or two years.`,

  // each after "/command: "
  twice: (option: string) => say(option, 'is given twice'),
  missing: (option: string, description: string) => say(option, `is missing (${description})`),
  notWords: (option: string) => say(option, 'is a file, not words'),
  notBoolean: (option: string) => say(option, 'is true or false'),
  notWhole: (option: string) => say(option, 'is a whole number'),
  atLeast: (option: string, least: number) => say(option, `is at least ${least}`),
  atMost: (option: string, most: number) => say(option, `is at most ${most}`),
  tooLong: (option: string, most: number) => say(option, `has at most ${most} characters`),
  notOneOf: (option: string, choices: readonly string[]) => say(option, `is one of: ${choices.join(', ')}`),

  neitherFileNorText: 'Attach a file, or give a title and a text.',
  fileTooLarge: (kibibytes: number) => `The file is larger than ${kibibytes} KiB: split it.`,
  fileUnreadable: (path: string, code: string) => `The file ${path} cannot be read (${code}).`,
  noFile: (path: string) => `${path} is not a file.`,
  notWithDiscord: 'The file does not lie with Discord: attach it to the command.',
  notFetched: (reason: string) => `The file could not be fetched from Discord (${reason}): please attach it again.`,
  notFetchedInTime: 'The file could not be fetched from Discord in time: please attach it again.',
  fileNameLetters: 'The file’s name may hold letters, digits, spaces, dots, hyphens and underscores only.',
  fileNameEnding: (endings: readonly string[]) => `The file’s name must end in ${endings.join(' or ')}.`,
  diskFull: 'The disk is full: nothing was changed.',
  quotaUsedUp: 'The disk’s quota is used up: nothing was changed.',
  mayNotWrite: 'The bot may not write in the articles folder: nothing was changed.',
  cannotWrite: 'The articles folder cannot be written to: nothing was changed.',
  articleThere: (name: string) => `There is an article ${name} already: choose another name, or say replace.`,
  nameTaken: (file: string) =>
    `There is an article ${file} of that name: choose another name, or remove that one first.`,
  fileGone: (file: string) => `The file ${file} is not in the folder any more: a reload lets go of the article.`,
  noArticle: (name: string) => `There is no article ${name}: /article lists them.`,
};
