/** Words in a row as prose has them, the last one behind `joint`: "A", "A and B", "A, B and C"; empty for none. */
export const listed = (parts: readonly string[], joint: 'and' | 'or') =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${joint} ${parts.at(-1)}`;
