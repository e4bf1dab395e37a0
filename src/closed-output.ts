/** Ends the program quietly once nobody reads on what it writes, as `head` does after its lines. */
export function endWhenUnread(): void {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
}
