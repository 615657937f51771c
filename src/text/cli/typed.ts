/** A path as typed: quoted if a shell would split it or read it differently. */
export function typed(path: string): string {
  const told = path.startsWith('-') ? `./${path}` : path;
  if (/^[\p{L}\p{M}\p{N}_./:\\~@%+-]+$/u.test(told)) return told;
  return /["$`\\!]/.test(told) ? `'${told.replaceAll("'", "'\\''")}'` : `"${told}"`;
}
