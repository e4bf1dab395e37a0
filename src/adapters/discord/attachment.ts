import type { Attachment } from 'discord.js';
import { type OfferedFile, UsageError } from '../../command/command.ts';
import { faultFields } from './fault-fields.ts';

const DISCORD_ORIGINS = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];
const TIMEOUT_MS = 10_000;

/**
 * An attachment as a file to be read. It is fetched from Discord's own hosts alone, or from that of `apiUrl`, follows no
 * redirection, is refused by its stated size before and by its real size while reading, and given up after `timeoutMs`.
 */
export function offeredFile(
  { name, url, size }: Pick<Attachment, 'name' | 'url' | 'size'>,
  apiUrl: string | undefined,
  timeoutMs = TIMEOUT_MS,
): OfferedFile {
  return {
    name,
    read: async (mostBytes) => {
      if (size > mostBytes) throw tooLarge(mostBytes);
      const allowed = [...DISCORD_ORIGINS, ...(apiUrl === undefined ? [] : [new URL(apiUrl).origin])];
      if (!URL.canParse(url) || !allowed.includes(new URL(url).origin)) {
        throw new UsageError(({ mistakes }) => mistakes.notWithDiscord);
      }
      try {
        return await fetched(url, mostBytes, timeoutMs);
      } catch (error) {
        if (error instanceof UsageError) throw error;
        const late = (error as Error).name === 'TimeoutError';
        const { reason } = faultFields(error);
        throw new UsageError(({ mistakes }) =>
          late ? mistakes.notFetchedInTime : mistakes.notFetched(String(reason)),
        );
      }
    },
  };
}

async function fetched(url: string, mostBytes: number, timeoutMs: number): Promise<Uint8Array> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    // leaving the loop ends the download
    if (bytes > mostBytes) throw tooLarge(mostBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (mostBytes: number) => new UsageError(({ mistakes }) => mistakes.fileTooLarge(mostBytes / 1024));
