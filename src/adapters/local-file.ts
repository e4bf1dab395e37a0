import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Command, type OfferedFile, type Request, UsageError } from '../command/command.ts';
import { codeOf } from '../library/fault.ts';

/** The request with the paths given for its command's files put as those files; for whoever may read this machine's files anyway. */
export function withLocalFiles(commands: readonly Command[], request: Request): Request {
  const command = commands.find(({ name }) => name === request.command);
  const isFile = (name: string) => command?.options[name]?.type === 'file';
  const given = Object.entries(request.options);
  return {
    command: request.command,
    options: Object.fromEntries(given.filter(([name]) => !isFile(name))),
    files: Object.fromEntries(
      given.filter(([name]) => isFile(name)).map(([name, path]) => [name, localFile(String(path))]),
    ),
  };
}

const localFile = (path: string): OfferedFile => ({
  name: basename(path),
  read: async (mostBytes) => {
    const file = await open(path).catch((error) => {
      throw new UsageError(({ mistakes }) => mistakes.fileUnreadable(path, codeOf(error)));
    });
    try {
      const stat = await file.stat();
      if (!stat.isFile()) throw new UsageError(({ mistakes }) => mistakes.noFile(path));
      if (stat.size > mostBytes) throw new UsageError(({ mistakes }) => mistakes.fileTooLarge(mostBytes / 1024));
      return await file.readFile();
    } finally {
      await file.close();
    }
  },
});
