/** A path as one types it: what a shell would take apart or read otherwise stands in quotation marks. */
export function typed(path: string): string {
  const told = path.startsWith('-') ? `./${path}` : path;
  if (/^[\p{L}\p{M}\p{N}_./:\\~@%+-]+$/u.test(told)) return told;
  return /["$`\\!]/.test(told) ? `'${told.replaceAll("'", "'\\''")}'` : `"${told}"`;
}
