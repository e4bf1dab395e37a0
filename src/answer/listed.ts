/** Words in a row as prose has them: "A", "A and B", "A, B and C"; empty for none. */
export const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
