/**
 * What the log may hold of a failed call to Discord. The library's errors also carry the address, with the token of
 * the interaction, and the body, with the question's words: these stay out.
 */
export function faultFields(error: unknown): Readonly<Record<string, string | number>> {
  if (!(error instanceof Error)) return { reason: String(error) };
  const { code, status } = error as Error & { readonly code?: unknown; readonly status?: unknown };
  return {
    reason: error.message,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
  };
}
