/** What the command line says of files and folders. */
export const words = {
  missing: (path: string) => `${path} is not there.`,
  unreadable: (path: string, code: string | undefined) => `${path} cannot be read${because(code)}.`,
  unwritable: (path: string, code: string | undefined) =>
    `${path} cannot be written${because(code)}.`,
  /** Says where the output was written. */
  output: 'The output',
  noBrief: (path: string, name: string) =>
    `There is no brief in ${path}: a file ${name} was expected. “dateline new article.txt” makes one.`,
  whichBrief: (paths: readonly string[]) =>
    `Several files could be the brief; name one of them: ${paths.join(', ')}`,
} as const;

function because(code: string | undefined): string {
  const reason = reasons[code ?? ''];
  if (reason !== undefined) return `: ${reason}`;
  return code === undefined ? '' : ` (${code})`;
}

/** By the codes of Node’s file system. */
export const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  ENOENT: 'its folder is not there',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
};
